package tiltmeter.evaluation.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tiltmeter.evaluation.gold.Labelled;

/** Scores of four short labelled articles and of readings of them that err on purpose. */
final class EventReportTest {
    private final List<Pair> pairs = pairs();

    /** Printed by the reference script for the same files, on the day they were written. */
    private static final List<String> REFERENCE = List.of(
            "all events",
            "  trigger      P  75.0 R  80.0 F1  77.4  (gold 15, system 16)",
            "  type         P  62.5 R  66.7 F1  64.5  (gold 15, system 16)",
            "  type+actors  P  43.8 R  46.7 F1  45.2  (gold 15, system 16)",
            "  actors       P  43.8 R  46.7 F1  45.2  (gold 15, system 16)",
            "  full         P  25.0 R  26.7 F1  25.8  (gold 15, system 16)",
            "international, both ends known",
            "  trigger      P  81.8 R  75.0 F1  78.3  (gold 12, system 11)",
            "  type         P  72.7 R  66.7 F1  69.6  (gold 12, system 11)",
            "  type+actors  P  63.6 R  58.3 F1  60.9  (gold 12, system 11)",
            "  actors       P  63.6 R  58.3 F1  60.9  (gold 12, system 11)",
            "  full         P  36.4 R  33.3 F1  34.8  (gold 12, system 11)",
            "statements  P 75.0 R 75.0, same speaker code 66.7%");

    @Test
    void agreesWithTheReferenceScriptToTheDigit() {
        List<String> report = EventReport.of(pairs);
        List<String> tables = report.subList(1, 1 + REFERENCE.size());
        for (int i = 0; i < REFERENCE.size(); i++) {
            assertThat(tables.get(i)).startsWith(REFERENCE.get(i));
        }
    }

    @Test
    void intervalsHoldTheFigureAndAreTheSameEveryTime() {
        EventScores scores = new EventScores(pairs);
        for (Scope scope : Scope.values()) {
            for (Level level : Level.values()) {
                var interval = Objects.requireNonNull(scores.interval(scope, level));
                assertThat(scores.tally(scope, level).f1()).isBetween(interval.low(), interval.high());
                assertThat(scores.interval(scope, level)).isEqualTo(interval);
            }
        }
    }

    @Test
    void judgesTheOtherFieldsOnEventsThatAgreeInTypeAndActors() {
        assertThat(new MatchedFields(pairs).lines())
                .containsExactly(
                        "on the 7 events that agree in type and actors",
                        "  status       macro-F1 88.6, right 85.7 % (6 of 7)",
                        "               F1 by status: happened 85.7 of 3, negated 100.0 of 1, planned 80.0 of 3",
                        "  voice        author or not: right 71.4 % (5 of 7); the very voice: 71.4 % (5 of 7)",
                        "  when         same days 50.0 % (1 of 2); overlapping 100.0 % (2 of 2); rightly none 100.0 % (5 of 5)",
                        "  background   right 100.0 % (7 of 7)",
                        "  denied_by    found 0 of 0, given 0");
    }

    @Test
    void namesWhatGoesWrong() {
        assertThat(new ErrorKinds(pairs).commonest(4))
                .containsExactly(
                        "     2  made up MOBILIZE",
                        "     1  actor and recipient the wrong way round",
                        "     1  actor is another",
                        "     1  author's voice read as somebody's");
        assertThat(new ErrorKinds(pairs).commonest(100))
                .contains(
                        "     1  actor and recipient the wrong way round",
                        "     1  status planned read as happened",
                        "     1  type COERCE read as ASSAULT",
                        "     1  missed CONSULT");
    }

    private static List<Pair> pairs() {
        List<Labelled> gold = load("gold");
        List<Labelled> system = load("system");
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            pairs.add(new Pair(gold.get(i).article(), system.get(i).article()));
        }
        return pairs;
    }

    private static List<Labelled> load(String folder) {
        try {
            Path path =
                    Path.of(Objects.requireNonNull(EventReportTest.class.getResource("/tiltmeter/evaluation/" + folder))
                            .toURI());
            return Labelled.load(List.of(path));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
