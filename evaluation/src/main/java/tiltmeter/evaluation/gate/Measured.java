package tiltmeter.evaluation.gate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiltmeter.evaluation.events.EventScores;
import tiltmeter.evaluation.events.Level;
import tiltmeter.evaluation.events.MatchedFields;
import tiltmeter.evaluation.events.Pair;
import tiltmeter.evaluation.events.Scope;
import tiltmeter.evaluation.gold.Labelled;
import tiltmeter.evaluation.statements.StatementScores;

/**
 * The figures that have floors, in percent, by name in a fixed order. A figure that has no value counts as 0, so that a
 * reader that finds nothing falls through every floor.
 */
public record Measured(Corpus corpus, Map<String, Double> figures) {
    /** Figures {@code pairs}, the readings of all articles in {@code folder}. */
    public static Measured of(Path folder, List<Labelled> labelled, List<Pair> pairs) {
        EventScores events = new EventScores(pairs);
        StatementScores statements = new StatementScores();
        pairs.forEach(pair -> statements.add(pair.gold(), pair.system()));
        double status = new MatchedFields(pairs).statusF1();
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put(
                "events international type+actors F1",
                events.tally(Scope.INTERNATIONAL, Level.TYPE_ACTORS).f1());
        figures.put(
                "events all type+actors F1",
                events.tally(Scope.ALL, Level.TYPE_ACTORS).f1());
        figures.put("events all full F1", events.tally(Scope.ALL, Level.FULL).f1());
        figures.put("statements F1", statements.tally().f1());
        figures.put("status macro-F1", Double.isNaN(status) ? 0.0 : status);
        return new Measured(Corpus.of(folder, labelled), figures);
    }
}
