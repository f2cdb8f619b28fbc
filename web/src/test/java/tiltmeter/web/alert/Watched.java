package tiltmeter.web.alert;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Ledger;
import tiltmeter.model.Reading;
import tiltmeter.tilt.Ownership;
import tiltmeter.web.World;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Pool;
import tiltmeter.web.tilting.Sides;
import tiltmeter.web.tilting.TiltDesk;

/** Two years of news, watched. */
final class Watched implements AutoCloseable {
    static final LocalDate LATE = LocalDate.of(2023, 12, 28);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final Ledger ledger;
    private final Pool pool;
    private final Archive archive;

    Watched(Path folder) {
        ledger = World.ledger(folder.resolve("news.duckdb"));
        pool = Pool.over(ledger, 2, true);
        archive = new Archive(pool, Runnable::run);
    }

    @Override
    public void close() {
        pool.close();
        ledger.close();
    }

    Alerts alerts(Delivery.Mailbox mailbox) {
        TiltDesk desk = new TiltDesk(pool, World::name, Ownership.UNKNOWN, Sides.CODES);
        return new Alerts(
                pool, CLOCK, new Lookout(archive, desk, World::name), new Delivery(mailbox, Duration.ofMillis(1)));
    }

    static Delivery.Mailbox none() {
        return new Delivery.Mailbox(null, "tiltmeter@localhost");
    }

    static void watch(Alerts alerts, String kind, @Nullable String webhook, @Nullable String mail) {
        alerts.book().add("watch", kind, "NRL", List.of("SUD"), List.of("EST"), "month", webhook, mail);
        alerts.look(); // takes the baseline
    }

    void add(Reading reading) {
        World.add(ledger, List.of(reading));
        pool.changed();
    }

    /** Answers of the named query. */
    List<Map<String, @Nullable Object>> rows(String query, @Nullable Object... values) {
        return archive.rows(query, values);
    }
}
