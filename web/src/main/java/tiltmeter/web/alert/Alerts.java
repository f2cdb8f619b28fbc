package tiltmeter.web.alert;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Pool;
import tiltmeter.web.tilting.TiltDesk;

/** Rules, what they found, and the thread that looks whenever the ledger has changed. */
public final class Alerts implements AutoCloseable {
    private static final long LOOK_SECONDS = 30;

    private final Pool pool;
    private final AlertBook book;
    private final Lookout lookout;
    private final Delivery delivery;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "alerts");
        made.setDaemon(true);
        return made;
    });
    private long looked = -1;

    public Alerts(Pool pool, Archive archive, TiltDesk desk, UnaryOperator<String> names, Clock clock) {
        this(
                pool,
                clock,
                new Lookout(archive, desk, names),
                new Delivery(Delivery.Mailbox.ofEnvironment(), Duration.ofSeconds(5)));
    }

    Alerts(Pool pool, Clock clock, Lookout lookout, Delivery delivery) {
        this.pool = pool;
        this.book = new AlertBook(pool, clock);
        this.lookout = lookout;
        this.delivery = delivery;
    }

    /** Begins to look now and then. */
    public void start() {
        if (pool.mayWrite()) {
            // What is thrown is dealt with inside, so nothing gets lost with the future.
            var unused = thread.scheduleWithFixedDelay(this::lookQuietly, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Looks soon, without waiting for the next round. */
    public void lookSoon() {
        if (pool.mayWrite()) {
            thread.execute(this::lookQuietly);
        }
    }

    private void lookQuietly() {
        try {
            if (looked != pool.version()) {
                look();
                looked = pool.version();
            }
        } catch (RuntimeException e) {
            // The next round tries again; a rule that cannot be looked at must not end the thread.
        }
    }

    /** Looks for every rule, keeps and delivers what is new, and says how much that was. */
    int look() {
        int found = 0;
        for (Rule rule : book.rules()) {
            Look look = lookout.look(rule);
            for (Finding finding : look.findings()) {
                String id = book.keep(rule, finding);
                if (id != null) {
                    found++;
                    deliver(rule, finding, id);
                }
            }
            if (!look.baseline().equals(rule.baseline())) {
                book.baseline(rule, look.baseline());
            }
        }
        return found;
    }

    private void deliver(Rule rule, Finding finding, String id) {
        try {
            if (rule.webhook() != null) {
                book.delivered(id, "webhook_state", delivery.post(rule, finding, id));
            }
            if (rule.mail() != null) {
                book.delivered(id, "mail_state", delivery.mail(rule, finding));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Adds a rule. What is known now becomes its baseline at the first look, without a word. */
    public Map<String, Object> add(
            String name,
            String kind,
            String country,
            List<String> poleA,
            List<String> poleB,
            String step,
            @Nullable String webhook,
            @Nullable String mail) {
        Map<String, Object> made = book.add(name, kind, country, poleA, poleB, step, webhook, mail);
        lookSoon();
        return made;
    }

    /** Ends a rule; what it found stays. */
    public void remove(String id) {
        book.remove(id);
    }

    /** Rules and what they found, as the ledger keeps them. */
    AlertBook book() {
        return book;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
