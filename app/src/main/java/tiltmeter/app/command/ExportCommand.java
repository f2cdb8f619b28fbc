package tiltmeter.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tiltmeter.app.terminal.Desk;
import tiltmeter.ledger.Exporter;
import tiltmeter.ledger.ForeignEvents;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.OwnFiles;
import tiltmeter.ledger.exchange.Formats;
import tiltmeter.ledger.exchange.LeftOut;

/** {@code export}: records for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the records of a ledger in its own columns (csv, parquet, jsonl) or in those of other event data",
            "(gdelt, polecat, icews, phoenix). These have no room for what did not happen, is only planned or is somebody's",
            "claim: such events are left out, and a manifest counts them by reason. --keep lifts a reason."
        },
        footer = {
            "",
            "Example: ./tiltmeter export --format gdelt --out shared/ --keep attributed",
            "         ./tiltmeter export --set icews-2018 --out shared/     (an imported file, as it was)"
        })
public final class ExportCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Mixin
    private AskedLedger ledger = new AskedLedger();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, parquet, jsonl, gdelt, polecat, icews, phoenix.")
    private @Nullable String format;

    @Option(names = "--set", paramLabel = "NAME", description = "Write this imported set as its file was.")
    private @Nullable String set;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the files.")
    private Path out = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "tiltmeter",
            description = "How the files' names begin.")
    private String base = "tiltmeter";

    @Option(
            names = "--keep",
            paramLabel = "REASON",
            split = ",",
            description =
                    "Do not leave out for: negated, planned, possible, attributed, denied, doubted, background, vague.")
    private List<String> keep = List.of();

    @Option(names = "--no-mirrors", description = "One row for a mutual act, not one for each direction.")
    private boolean noMirrors;

    @Option(names = "--event-intensity", description = "Call POLECAT's fifth column \"Event Intensity\".")
    private boolean eventIntensity;

    /** A command that works in {@code workshop}. */
    public ExportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        if ((format == null) == (set == null)) {
            throw new ParameterException(command.commandLine(), "give either --format or --set");
        }
        Set<LeftOut> kept = kept();
        try (Ledger open = Ledger.openToRead(ledger.file())) {
            if (set != null) {
                again(open, set);
            } else if (format != null && OwnFiles.NAMES.contains(word(format))) {
                OwnFiles.write(open, word(format), out, base)
                        .forEach(file -> workshop.desk().out().line("wrote " + file));
            } else if (format != null) {
                foreign(open, word(format), kept);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
        workshop.desk().out().flush();
        return 0;
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private Set<LeftOut> kept() {
        Set<LeftOut> kept = EnumSet.noneOf(LeftOut.class);
        for (String reason : keep) {
            kept.add(Stream.of(LeftOut.values())
                    .filter(one -> one.word().equals(word(reason)))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            command.commandLine(),
                            "--keep " + reason + " is no reason; there are "
                                    + Stream.of(LeftOut.values())
                                            .map(LeftOut::word)
                                            .collect(Collectors.joining(", ")))));
        }
        return kept;
    }

    private void again(Ledger open, String name) {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new CommandFailure("cannot make the folder " + out + " (" + e.getMessage() + ")");
        }
        Path file = out.resolve(name + ".txt");
        ForeignEvents.of(open).write(name, file);
        workshop.desk().out().line("wrote " + file);
    }

    private void foreign(Ledger open, String name, Set<LeftOut> kept) {
        CameoTable cameo = CameoTable.load();
        var formats = Formats.of(name, cameo::name, eventIntensity, "tiltmeter-0.1.0");
        Exporter.Manifest manifest = new Exporter(open, kept, !noMirrors).write(formats, out, base);
        List<String> lines = manifest(name, manifest, kept);
        Path file = out.resolve(base + "." + name + ".manifest.txt");
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new CommandFailure("cannot write " + file + " (" + e.getMessage() + ")");
        }
        Desk desk = workshop.desk();
        lines.forEach(desk.out()::line);
    }

    private static List<String> manifest(String name, Exporter.Manifest manifest, Set<LeftOut> kept) {
        List<String> lines = new ArrayList<>();
        lines.add("format: " + name);
        lines.add("events in the ledger: " + manifest.events());
        lines.add("events written: " + manifest.written() + " in " + manifest.rows() + " rows");
        manifest.leftOut()
                .forEach((reason, count) ->
                        lines.add("left out, " + reason.word() + ": " + count + " (" + reason.why() + ")"));
        lines.add("articles without events of their own, as copies: " + manifest.copies());
        if (!kept.isEmpty()) {
            lines.add("kept although: " + kept.stream().map(LeftOut::word).collect(Collectors.joining(", ")));
        }
        lines.add("quad classes: " + Formats.quadScheme(name));
        lines.add("intensities: of the CAMEO code in the numbering where 016 is a denial; as used in *.scale.tsv");
        lines.add("dates: the last day an event can have fallen on; without one, the day of publication");
        lines.add("rows and our ids: *.ids.tsv");
        if (name.equals("gdelt")) {
            lines.add("GLOBALEVENTID: hash of our id, not increasing; DATEADDED: day of publication");
            lines.add("NumSources: outlets that printed the story; NumArticles: texts that tell it, copies among them;"
                    + " NumMentions: printings of this text");
            lines.add("IsRootEvent: 1 in the first three sentences; AvgTone: not measured, empty");
        }
        if (name.equals("icews")) {
            lines.add("Event Text: Tiltmeter's own names of acts; join on CAMEO Code");
        }
        return lines;
    }
}
