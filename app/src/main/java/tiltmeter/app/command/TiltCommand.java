package tiltmeter.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import tiltmeter.app.tilt.Summary;
import tiltmeter.app.tilt.SvgChart;
import tiltmeter.app.tilt.TerminalChart;
import tiltmeter.app.tilt.TiltTable;
import tiltmeter.ledger.Ledger;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.actors.ActorLexicon;
import tiltmeter.tilt.Mover;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltMeasure;

/** {@code tilt}: which way a country leans between two sides. */
@Command(
        name = "tilt",
        mixinStandardHelpOptions = true,
        description = "Draws which way a country leans between two sides, against its own usual dealings with each.",
        footer = {
            "",
            "What is counted and how the bands come about is in docs/METHOD.md.",
            "Example: ./tiltmeter tilt CHN --between RUS --and USA,EU,NATO,WST --by month --why"
        })
public final class TiltCommand implements Callable<Integer> {
    private static final int MOVERS = 5;

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
            converter = ActorCode.class,
            description = "The side drawn upwards; several codes with commas are pooled.")
    private List<String> poleA = List.of();

    @Option(
            names = "--and",
            required = true,
            paramLabel = "CODE",
            split = ",",
            converter = ActorCode.class,
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

    @Option(names = "--why", description = "List the five stories that moved the tilt most, with their records.")
    private boolean why;

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
        Question question = question();
        try (Ledger open = Ledger.openToRead(ledger.file())) {
            TiltMeasure measure = prepare(open, question);
            Tilt tilt = measure.tilt();
            if (tilt.steps().isEmpty()
                    || (tilt.votesA().isEmpty() && tilt.votesB().isEmpty())) {
                throw new CommandFailure("no dated act between " + country + " and " + String.join(", ", poleA) + ", "
                        + String.join(", ", poleB) + " in " + ledger.file()
                        + "; read pages into it with ./tiltmeter read --ledger " + ledger.file() + " FOLDER");
            }
            Names names = names();
            List<Mover> movers = why || dress.json ? measure.movers(MOVERS) : List.of();
            draw(tilt, names);
            write(tilt, names, movers, open);
        }
        workshop.desk().out().flush();
        return 0;
    }

    private Question question() {
        try {
            return new Question(country, poleA, poleB, period.from(), period.to(), step);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage() + "; name other codes", e);
        }
    }

    private TiltMeasure prepare(Ledger open, Question question) {
        try {
            return TiltMeasure.prepare(LedgerDeeds.of(open, country), question, Settings.DEFAULT);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage() + "; narrow --from and --to", e);
        }
    }

    private static Names names() {
        Problems problems = new Problems();
        ActorLexicon lexicon = ActorLexicon.load(problems);
        problems.throwIfAny();
        return Names.of(lexicon);
    }

    private void draw(Tilt tilt, Names names) {
        if (svg == null && png == null) {
            return;
        }
        String picture = new SvgChart(names).draw(tilt);
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

    private void write(Tilt tilt, Names names, List<Mover> movers, Ledger open) {
        Desk desk = workshop.desk();
        String sentence = new Summary(names).sentence(tilt);
        if (dress.json) {
            desk.out().line(TiltTable.json(tilt, movers, sentence));
            return;
        }
        if (dress.csv) {
            TiltTable.csv(tilt).forEach(desk.out()::line);
            return;
        }
        new TerminalChart(names, Math.min(desk.width(), 120), desk.colour(), hasUnicode())
                .draw(tilt)
                .forEach(desk.out()::line);
        desk.out().line("");
        Lines.wrap(sentence, Math.min(desk.width(), 120)).forEach(desk.out()::line);
        String leftOut = TiltTable.leftOut(tilt);
        if (!leftOut.isEmpty()) {
            desk.out().line(leftOut);
        }
        if (why) {
            new MoverList(desk, names, open).show(tilt, movers);
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
