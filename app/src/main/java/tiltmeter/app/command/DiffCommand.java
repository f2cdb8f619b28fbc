package tiltmeter.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.tilt.TiltTable;
import tiltmeter.ledger.Difference;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.RecordJson;
import tiltmeter.ledger.Releases;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.outlets.Outlets;
import tiltmeter.model.Event;
import tiltmeter.model.Statement;
import tiltmeter.tilt.Evidence;
import tiltmeter.tilt.Ownership;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.TiltMeasure;
import tiltmeter.web.tilting.LedgerEvidence;

/** {@code diff}: which records and figures moved between two states of a ledger. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Shows which records and which figures differ between two states of a ledger: releases or files.",
            "Without names: between the ledger before its last recode and now."
        },
        footer = {
            "",
            "Example: ./tiltmeter diff v1 --tilt CHN --between RUS --and USA,EU",
            "         (from release v1 to now, and how the tilt of China between Russia and the West moved)"
        })
public final class DiffCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Parameters(paramLabel = "BEFORE", arity = "0..1", index = "0", description = "A release, or a ledger's file.")
    private @Nullable String before;

    @Parameters(paramLabel = "AFTER", arity = "0..1", index = "1", description = "Likewise (default: the ledger now).")
    private @Nullable String after;

    @Option(
            names = "--tilt",
            paramLabel = "COUNTRY",
            converter = ActorCode.class,
            description = "Also compare its tilt.")
    private @Nullable String country;

    @Option(
            names = "--between",
            paramLabel = "CODE",
            split = ",",
            converter = ActorCode.class,
            description = "One side.")
    private List<String> poleA = List.of();

    @Option(names = "--and", paramLabel = "CODE", split = ",", converter = ActorCode.class, description = "The other.")
    private List<String> poleB = List.of();

    @Option(
            names = "--by",
            paramLabel = "STEP",
            defaultValue = "month",
            description = "week or month (default: month).")
    private Step step = Step.MONTH;

    @Option(names = "--all", description = "Show every record that moved (default: the first 20).")
    private boolean all;

    /** A command that works in {@code workshop}. */
    public DiffCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Where a recoding keeps the ledger as it was. */
    static Path beforeRecode(Path ledger) {
        return ledger.resolveSibling(ledger.getFileName() + ".before-recode");
    }

    @Override
    public Integer call() {
        if (country != null && (poleA.isEmpty() || poleB.isEmpty())) {
            throw new ParameterException(command.commandLine(), "--tilt needs --between and --and");
        }
        Path from = before == null ? beforeRecode(ledger.file()) : named(before);
        Path to = after == null ? ledger.file() : named(after);
        if (!Files.exists(from)) {
            throw new CommandFailure("no ledger from before a recode at " + from + "; name a release to compare with");
        }
        Desk desk = workshop.desk();
        try (Ledger old = Ledger.openToRead(from);
                Ledger now = Ledger.openToRead(to)) {
            records(desk, old, now);
            if (country != null) {
                figures(desk, old, now, country);
            }
        }
        desk.out().flush();
        return 0;
    }

    private Path named(String name) {
        Path release = Releases.file(ledger.file(), name);
        Path file = Files.exists(release) ? release : Path.of(name);
        if (!Files.exists(file)) {
            throw new CommandFailure("neither a release of " + ledger.file() + " nor a file is called " + name
                    + "; see ./tiltmeter release list");
        }
        return file;
    }

    private void records(Desk desk, Ledger old, Ledger now) {
        int[] counts = new int[3];
        Difference.between(old, now, moved -> {
            int kind = moved.before() == null ? 0 : moved.after() == null ? 1 : 2;
            counts[kind]++;
            if (all || counts[0] + counts[1] + counts[2] <= 20) {
                desk.out().line(line(moved));
            }
        });
        int sum = counts[0] + counts[1] + counts[2];
        if (sum > 20 && !all) {
            desk.out().line("... and " + (sum - 20) + " more; --all shows them");
        }
        desk.out()
                .line(String.format(
                        Locale.ROOT, "records: %d new, %d gone, %d changed", counts[0], counts[1], counts[2]));
    }

    private static String line(Difference.Moved moved) {
        String mark = moved.before() == null ? "+" : moved.after() == null ? "-" : "~";
        String words = moved.before() == null || moved.after() == null
                ? words(moved, moved.before() == null ? moved.after() : moved.before())
                : words(moved, moved.before()) + "  =>  " + words(moved, moved.after());
        return mark + " " + Records.shortId(moved.article()) + "  " + words;
    }

    private static String words(Difference.Moved moved, @Nullable String line) {
        if (line == null) {
            return "";
        }
        if (moved.kind().equals("event")) {
            Event event = RecordJson.event(line);
            return event.type() + " " + Records.code(event.actor()) + " → " + Records.code(event.recipient()) + " "
                    + event.status().word() + " " + Records.when(event.when(), null) + " "
                    + RecordJson.fraction(event.confidence());
        }
        Statement statement = RecordJson.statement(line);
        return "said by " + Records.named(statement.speaker()) + " about " + String.join(",", statement.about());
    }

    private void figures(Desk desk, Ledger old, Ledger now, String of) {
        Map<String, String> before = steps(old, of);
        Map<String, String> after = steps(now, of);
        List<String> starts = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(start -> !before.containsKey(start)).forEach(starts::add);
        starts.sort(null);
        int movedSteps = 0;
        for (String start : starts) {
            String was = before.getOrDefault(start, "not asked");
            String is = after.getOrDefault(start, "not asked");
            if (!Objects.equals(was, is)) {
                movedSteps++;
                desk.out().line("~ tilt of " + of + "  " + start + "  " + first(was) + "  =>  " + first(is));
            }
        }
        desk.out().line(String.format(Locale.ROOT, "figures: %d of %d steps moved", movedSteps, starts.size()));
    }

    /** The figure and its 80 % band: what stands first in a line. */
    private static String first(String cells) {
        List<String> parts = List.of(cells.split(",", -1));
        return String.join(", ", parts.subList(0, Math.min(3, parts.size())));
    }

    /** By the first day of a step, its figures as the table of {@code tilt --csv} has them. */
    private Map<String, String> steps(Ledger open, String of) {
        Problems problems = new Problems();
        Ownership ownership = LexiconOwnership.of(Outlets.load(problems));
        problems.throwIfAny();
        Question question = new Question(of, poleA, poleB, null, null, step);
        Evidence evidence;
        try {
            evidence = LedgerEvidence.forStudy(open, question, List.of(), ownership);
        } catch (SQLException e) {
            throw open.failure(e);
        }
        List<String> table = TiltTable.csv(
                TiltMeasure.prepare(evidence, question, Settings.DEFAULT).tilt());
        Map<String, String> steps = new LinkedHashMap<>();
        for (String line : table.subList(1, table.size())) {
            int comma = line.indexOf(',');
            steps.put(line.substring(0, comma), line.substring(comma + 1));
        }
        return steps;
    }
}
