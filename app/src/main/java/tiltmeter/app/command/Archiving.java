package tiltmeter.app.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.app.intake.IntakeOptions;
import tiltmeter.app.intake.Pages;
import tiltmeter.app.reading.Outcome;
import tiltmeter.app.reading.PageReader;
import tiltmeter.app.reading.Run;
import tiltmeter.app.terminal.Progress;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.LedgerWriter;
import tiltmeter.ledger.Refusal;
import tiltmeter.model.Reading;

/** Reads inputs into a ledger and counts what became of each. */
final class Archiving {
    private final Workshop workshop;
    private final int threads;

    Archiving(Workshop workshop, int threads) {
        this.workshop = workshop;
        this.threads = threads;
    }

    /** Told after every input. */
    interface Watcher {
        void saw(Tally tally, double fraction);
    }

    /** Takes every input to its end and keeps all of it in the ledger at {@code file}. */
    Tally into(Path file, List<String> names) {
        return into(file, IntakeOptions.PLAIN, names);
    }

    /** As {@link #into(Path, List)}, with what is known of the inputs. */
    Tally into(Path file, IntakeOptions options, List<String> names) {
        return into(file, Pages.of(names, options, workshop.desk().in()));
    }

    /** As {@link #into(Path, List)}, for inputs that are opened already; they are closed. */
    Tally into(Path file, Pages inputs) {
        // The ledger first: that it is locked should not take the seconds that the reader needs to load.
        try (Ledger ledger = Ledger.openToWrite(file)) {
            PageReader reader = workshop.reader().get();
            Progress progress = new Progress(workshop.desk(), System::nanoTime);
            try {
                Tally tally = into(ledger, reader, inputs, (seen, fraction) -> progress.show(seen.inputs(), fraction));
                tally.took(progress.elapsed());
                return tally;
            } finally {
                progress.clear();
            }
        }
    }

    /** The same into a ledger that is open already. */
    Tally into(Ledger ledger, PageReader reader, List<String> names, Watcher watcher) {
        return into(
                ledger,
                reader,
                Pages.of(names, IntakeOptions.PLAIN, workshop.desk().in()),
                watcher);
    }

    private Tally into(Ledger ledger, PageReader reader, Pages inputs, Watcher watcher) {
        Tally tally = new Tally();
        try (LedgerWriter writer =
                        ledger.writer(reader.provenance(), workshop.clock().instant());
                Pages pages = inputs) {
            new Run(reader, threads)
                    .over(pages, writer::claim, workshop.stories().apply(ledger), outcome -> {
                        keep(writer, outcome, tally);
                        watcher.saw(tally, pages.fraction());
                    });
        }
        ledger.claims().update();
        return tally;
    }

    private static void keep(LedgerWriter writer, Outcome outcome, Tally tally) {
        Reading reading = outcome.reading();
        switch (outcome.fate()) {
            case READ -> {
                writer.add(outcome.input(), present(reading), outcome.fingerprint(), outcome.fold());
                tally.read(present(reading));
            }
            case COPY -> {
                writer.add(outcome.input(), present(reading), outcome.fingerprint(), outcome.fold());
                tally.folded();
            }
            case KNOWN -> {
                if (writer.printedAgain(outcome.input(), present(reading).article())) {
                    tally.folded();
                } else {
                    tally.known();
                }
            }
            case REFUSED -> {
                Refusal refusal = present(outcome.refusal());
                writer.refuse(refusal);
                tally.refused(refusal);
            }
        }
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("an outcome lacks what its fate calls for");
        }
        return value;
    }
}
