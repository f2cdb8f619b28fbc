package tiltmeter.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiltmeter.ledger.ForeignEvents;
import tiltmeter.ledger.ForeignSet;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.exchange.ForeignFormat;

/** {@code import}: event data of others, beside our own. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes event data of others into the ledger as a set of their own, never among our records:",
            "GDELT (1.0 and 2.0), ICEWS, POLECAT, Phoenix, KEDS; plain, .gz or .zip. Every row is kept as it is."
        },
        footer = {"", "Example: ./tiltmeter import icews events.2018.tab.gz --as icews-2018"})
public final class ImportCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--as", paramLabel = "NAME", description = "Name of the set (default: that of the file).")
    private @Nullable String name;

    @Option(
            names = "--scale",
            paramLabel = "FILE",
            description = "Lines code,intensity for files without intensities (KEDS); default: Tiltmeter's own scale.")
    private @Nullable Path scale;

    @Parameters(paramLabel = "FORMAT", index = "0", description = "gdelt, icews, polecat, phoenix or keds.")
    private String format = "";

    @Parameters(paramLabel = "FILE", index = "1", description = "The file.")
    private Path file = Path.of("");

    /** A command that works in {@code workshop}. */
    public ImportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        String kind = format.strip().toLowerCase(Locale.ROOT);
        String called = name == null ? file.getFileName().toString().replaceFirst("\\..*$", "") : name;
        String origin = !kind.equals("keds") ? "the file" : scale == null ? "Tiltmeter's cameo.tsv" : scale.toString();
        try (Ledger open = Ledger.openToWrite(ledger.file())) {
            ForeignSet set = ForeignEvents.of(open)
                    .add(
                            called,
                            ForeignFormat.of(kind, intensities()),
                            kind,
                            file,
                            origin,
                            workshop.clock().instant());
            workshop.desk()
                    .out()
                    .line("set " + set.name() + ": " + set.rows() + " rows of " + set.format()
                            + (set.unread() == 0 ? "" : ", " + set.unread() + " of them without a day or columns"));
            workshop.desk().out().flush();
            return 0;
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    private Function<String, @Nullable Double> intensities() {
        if (scale == null) {
            return CameoTable.load()::intensity;
        }
        Map<String, Double> figures = new HashMap<>();
        try {
            List<String> lines = Files.readAllLines(scale);
            for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
                String[] cells = line.split(",", -1);
                figures.put(cells[0].strip(), Double.valueOf(cells[1].strip()));
            }
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new CommandFailure("the scale " + scale + " cannot be used (" + e.getMessage()
                    + "); write a heading and lines such as 010,0.0");
        }
        return figures::get;
    }
}
