package tiltmeter.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tiltmeter.app.reading.PageReader;
import tiltmeter.ledger.Ledger;
import tiltmeter.web.importing.Importer;

/** Takes pages in for the window, with the same reader as {@code read}; loads it when it is first needed. */
final class WindowImporter implements Importer {
    private final Workshop workshop;
    private @Nullable PageReader reader;

    WindowImporter(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public void read(Ledger ledger, List<Path> inputs, Consumer<Progress> progress) {
        Archiving archiving =
                new Archiving(workshop, Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        List<String> names = inputs.stream().map(Path::toString).toList();
        Tally tally = archiving.into(
                ledger,
                loaded(),
                names,
                (seen, fraction) -> progress.accept(new Progress(seen.inputs(), fraction, seen.line(), false)));
        progress.accept(new Progress(tally.inputs(), 1, tally.line(), true));
    }

    private synchronized PageReader loaded() {
        if (reader == null) {
            reader = workshop.reader().get();
        }
        return reader;
    }

    @Override
    public @Nullable Path examples() {
        Path corpus = workshop.desk().home().resolve("examples").resolve("corpus");
        return Files.isDirectory(corpus) ? corpus : null;
    }
}
