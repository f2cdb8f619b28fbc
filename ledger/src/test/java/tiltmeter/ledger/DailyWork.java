package tiltmeter.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Party;
import tiltmeter.ledger.corrections.Target;
import tiltmeter.model.Reading;

/**
 * All that changes a ledger, stage by stage, each as far as it has not been done: what a user does who gives the same
 * commands again after a failure. For tests; as a process it says on standard output which stage begins.
 */
final class DailyWork {
    static final String RELEASE = "r";
    private static final int ARTICLES = 80;
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private DailyWork() {}

    /** In the order in which they are done. */
    enum Stage {
        MIGRATE,
        READ,
        CORRECT,
        RECODE,
        RELEASE
    }

    public static void main(String[] args) {
        on(
                Path.of(args[0]),
                stage -> {
                    System.out.println(stage);
                    System.out.flush();
                },
                stage -> {});
    }

    static void on(Path file, Consumer<Stage> begins, Consumer<Stage> ends) {
        for (Stage stage : Stage.values()) {
            begins.accept(stage);
            stage(stage, file);
            ends.accept(stage);
        }
    }

    static void stage(Stage stage, Path file) {
        try (Ledger ledger = Ledger.openToWrite(file)) {
            switch (stage) {
                case MIGRATE -> {} // opening did it
                case READ -> read(ledger);
                case CORRECT -> correct(ledger);
                case RECODE -> recode(ledger);
                case RELEASE -> release(ledger, file);
            }
        }
    }

    private static void read(Ledger ledger) {
        try (LedgerWriter writer = ledger.writer(new Provenance("1", "2"), NOON)) {
            for (int i = 0; i < ARTICLES; i++) {
                Reading reading = Samples.original(i);
                if (writer.claim(reading.article().id())) {
                    writer.add("test", reading, null);
                }
                if (i % 10 == 9) {
                    writer.commit();
                }
            }
        }
    }

    private static void correct(Ledger ledger) {
        Corrections corrections = Corrections.of(ledger);
        if (corrections.list().isEmpty()) {
            corrections.apply(
                    new Target.NamePrinted("troops", null, null, null, null),
                    Change.NONE.withParty(new Party("BRD", null, "Borduria")),
                    "A. Reader",
                    "code",
                    NOON);
        }
    }

    private static void recode(Ledger ledger) {
        try (Recoding recoding = Recoding.of(ledger, new Provenance("3", "2"), NOON)) {
            int[] done = new int[1];
            recoding.articles(recoding.pending()).forEachRemaining(text -> {
                recoding.replace(
                        new Reading(text, List.of(Samples.event("n" + text.id(), text.id(), "CHN", "RUS")), List.of()));
                if (++done[0] % 20 == 0) {
                    recoding.commit();
                }
            });
        }
    }

    private static void release(Ledger ledger, Path file) {
        if (!Files.exists(Releases.file(file, RELEASE))) {
            Releases.make(ledger, RELEASE, "A. Reader", null, NOON);
        }
    }
}
