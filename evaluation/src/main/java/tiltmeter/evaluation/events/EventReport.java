package tiltmeter.evaluation.events;

import java.util.ArrayList;
import java.util.List;
import tiltmeter.evaluation.Bootstrap;
import tiltmeter.evaluation.Figures;
import tiltmeter.evaluation.Tally;
import tiltmeter.evaluation.statements.StatementScores;

/** The figures of the task {@code events} as lines of text. */
public final class EventReport {
    private static final int ERRORS_SHOWN = 10;

    private EventReport() {}

    /** The report on {@code pairs}; the tables begin as those of the reference script do. */
    public static List<String> of(List<Pair> pairs) {
        EventScores scores = new EventScores(pairs);
        List<String> lines = new ArrayList<>();
        lines.add(pairs.size() + " articles; in brackets the 95 % interval of F1 from " + Bootstrap.DRAWS
                + " draws of articles");
        for (Scope scope : Scope.values()) {
            lines.add(scope.title());
            for (Level level : Level.values()) {
                lines.add(line(level, scores.tally(scope, level)) + "  "
                        + Figures.interval(scores.interval(scope, level), 1));
            }
        }
        StatementScores statements = new StatementScores();
        pairs.forEach(pair -> statements.add(pair.gold(), pair.system()));
        lines.add(statements.line());
        lines.addAll(new MatchedFields(pairs).lines());
        lines.add("commonest errors");
        lines.addAll(new ErrorKinds(pairs).commonest(ERRORS_SHOWN));
        return lines;
    }

    static String line(Level level, Tally tally) {
        return "  %-12s P %s R %s F1 %s  (gold %d, system %d)"
                .formatted(
                        level.title(),
                        Figures.percent(tally.precision()),
                        Figures.percent(tally.recall()),
                        Figures.percent(tally.f1()),
                        tally.gold(),
                        tally.system());
    }
}
