package tiltmeter.web.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tiltmeter.ledger.Ledger;

/** Takes pages into an open ledger; the window knows no reader, so whoever starts it brings one. */
public interface Importer {
    /**
     * How far an import is.
     *
     * @param fraction of the input that was taken, in [0, 1]
     * @param line what became of it so far, in a line
     * @param done whether it is over
     */
    record Progress(long inputs, double fraction, String line, boolean done) {}

    /**
     * Reads files and folders to their end.
     *
     * @param ledger a way into the ledger of its own
     */
    void read(Ledger ledger, List<Path> inputs, Consumer<Progress> progress);

    /** The example corpus; null where it is not installed. */
    @org.jspecify.annotations.Nullable
    Path examples();
}
