package tiltmeter.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.tilt.Lines;
import tiltmeter.app.tilt.Names;
import tiltmeter.app.tilt.PngChart;
import tiltmeter.app.tilt.Sensitivity;
import tiltmeter.app.tilt.StudyTable;
import tiltmeter.app.tilt.SvgChart;
import tiltmeter.app.tilt.TerminalChart;
import tiltmeter.app.tilt.TiltTable;
import tiltmeter.ledger.Ledger;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.actors.ActorLexicon;
import tiltmeter.lexicon.outlets.Outlets;
import tiltmeter.tilt.Evidence;
import tiltmeter.tilt.Ownership;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.Study;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltMeasure;
import tiltmeter.web.tilting.LedgerEvidence;
import tiltmeter.web.tilting.SetEvidence;

/** {@code tilt}: which way a country leans between two sides. */
@Command(
        name = "tilt",
        mixinStandardHelpOptions = true,
        description = "Draws which way a country leans between two sides, against its own usual dealings with each.",
        footer = {
            "",
            "What is counted and how the bands come about is in docs/METHOD.md.",
            "Example: ./tiltmeter tilt CHN --between RUS --and USA,EU,NATO,WST --by month --why",
            "         ./tiltmeter tilt ISR --between PSE --and LBN --events levant",
            "         ./tiltmeter tilt IND --between bloc:BRICS --and bloc:G7 --sensitivity"
        })
public final class TiltCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Parameters(paramLabel = "COUNTRY", converter = ActorCode.class, description = "The country, such as CHN.")
    private String country = "";

    @Option(
            names = "--between",
            required = true,
            paramLabel = "CODE",
            split = ",",
            description = "The side drawn upwards: a code, several with commas, or a bloc such as bloc:BRICS, whose"
                    + " members count while they are members.")
    private List<String> poleA = List.of();

    @Option(
            names = "--and",
            required = true,
            paramLabel = "CODE",
            split = ",",
            description = "The side drawn downwards, likewise.")
    private List<String> poleB = List.of();

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Option(
            names = "--by",
            paramLabel = "STEP",
            defaultValue = "month",
            description = "week or month (default: month).")
    private Step step = Step.MONTH;

    @Mixin
    private AskedLedger ledger = new AskedLedger();

    @Option(
            names = "--events",
            paramLabel = "SET",
            description = "Measure on this imported event set alone (see ./tiltmeter import), not on what was read.")
    private @Nullable String set;

    @Option(names = "--why", description = "List the five stories that moved the tilt most, with their records.")
    private boolean why;

    @Option(
            names = "--sensitivity",
            description =
                    "Show how the figure moves without each family of outlets, without state media, and under other"
                            + " tables of intensity.")
    private boolean sensitivity;

    @Option(names = "--svg", paramLabel = "FILE", description = "Also draw it into an SVG file.")
    private @Nullable Path svg;

    @Option(names = "--png", paramLabel = "FILE", description = "Also draw it into a PNG file.")
    private @Nullable Path png;

    @ArgGroup(exclusive = true)
    private Dress dress = new Dress();

    /** At most one of the two; without either, a chart for the eye. */
    static final class Dress {
        @Option(names = "--json", description = "Write the figures as one JSON object.")
        private boolean json;

        @Option(names = "--csv", description = "Write the figures as comma-separated values with a heading.")
        private boolean csv;
    }

    /** A command that works in {@code workshop}. */
    public TiltCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        period.check();
        Problems problems = new Problems();
        ActorLexicon lexicon = ActorLexicon.load(problems);
        Ownership ownership = LexiconOwnership.of(Outlets.load(problems));
        problems.throwIfAny();
        Names names = Names.of(lexicon);
        Question question = question(new Poles(lexicon));
        try (Ledger open = Ledger.openToRead(ledger.file())) {
            Study study = study(open, question, ownership);
            Tilt tilt = study.tilt();
            if (tilt.steps().isEmpty()
                    || (tilt.votesA().isEmpty() && tilt.votesB().isEmpty())) {
                throw new CommandFailure("no dated act between " + country + " and " + String.join(", ", poleA) + ", "
                        + String.join(", ", poleB) + " in " + (set == null ? "" : "the event set " + set + " of ")
                        + ledger.file()
                        + (set == null
                                ? "; read pages into it with ./tiltmeter read --ledger " + ledger.file() + " FOLDER"
                                : "; name other codes or another set"));
            }
            draw(study, names);
            write(study, names, open);
        }
        workshop.desk().out().flush();
        return 0;
    }

    private Question question(Poles poles) {
        try {
            return new Question(
                    country, poles.of(poleA, country), poles.of(poleB, country), period.from(), period.to(), step);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage() + "; name other codes", e);
        }
    }

    private Study study(Ledger open, Question question, Ownership ownership) {
        try {
            Evidence evidence = set == null
                    ? LedgerEvidence.forStudy(open, question, List.of(), ownership)
                    : SetEvidence.of(open, set, question, ownership);
            return TiltMeasure.study(evidence, question, Settings.DEFAULT);
        } catch (SQLException e) {
            throw open.failure(e);
        } catch (IllegalArgumentException e) {
            String hint =
                    set != null && e.getMessage() != null && e.getMessage().contains("foreign set")
                            ? "; bring one in with ./tiltmeter import"
                            : "; narrow --from and --to";
            throw new ParameterException(command.commandLine(), e.getMessage() + hint, e);
        }
    }

    private void draw(Study study, Names names) {
        if (svg == null && png == null) {
            return;
        }
        String picture = new SvgChart(names).draw(study);
        if (svg != null) {
            save(svg, picture.getBytes(StandardCharsets.UTF_8));
        }
        if (png != null) {
            save(png, PngChart.draw(picture));
        }
    }

    private void save(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new CommandFailure("cannot write " + file + " ("
                    + e.getClass().getSimpleName() + "); see that its folder exists and may be written to");
        }
        workshop.desk().say("drew %s", file);
    }

    private void write(Study study, Names names, Ledger open) {
        Desk desk = workshop.desk();
        String sentence = study.sentence(names::of);
        if (dress.json) {
            desk.out().line(StudyTable.json(study, sentence));
            return;
        }
        if (dress.csv) {
            TiltTable.csv(study.tilt()).forEach(desk.out()::line);
            return;
        }
        int width = Math.min(desk.width(), 120);
        new TerminalChart(names, width, desk.colour(), hasUnicode()).draw(study).forEach(desk.out()::line);
        desk.out().line("");
        Lines.wrap(sentence, width).forEach(desk.out()::line);
        String leftOut = TiltTable.leftOut(study.tilt());
        if (!leftOut.isEmpty()) {
            desk.out().line(leftOut);
        }
        if (sensitivity) {
            Sensitivity.lines(study).forEach(desk.out()::line);
        }
        if (why) {
            new MoverList(desk, names, open).show(study);
        }
    }

    /** What the locale says, by the order in which it is asked by other programs; UTF-8 where it says nothing. */
    private static boolean hasUnicode() {
        for (String variable : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            String value = System.getenv(variable);
            if (value != null && !value.isEmpty()) {
                String lower = value.toLowerCase(Locale.ROOT);
                return lower.contains("utf-8") || lower.contains("utf8");
            }
        }
        return true;
    }
}
