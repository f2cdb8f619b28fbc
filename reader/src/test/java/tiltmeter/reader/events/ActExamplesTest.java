package tiltmeter.reader.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.acts.Act;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.model.EventType;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.CompactParser;

/** Every line of the act lexicon brings an example; this is where the examples are held to their word. */
class ActExamplesTest {
    /** Share of examples whose act must be found with both ends. */
    private static final double SHARE = 0.97;

    private static final CompactParser PARSER = CompactParser.load();
    private static final ActLexicon LEXICON = lexicon();

    private static ActLexicon lexicon() {
        Problems problems = new Problems();
        ActLexicon lexicon = ActLexicon.load(problems);
        problems.throwIfAny();
        return lexicon;
    }

    @Test
    void actsAreFoundInTheirExamples() {
        ActFinder finder = new ActFinder(LEXICON);
        List<String> failed = new ArrayList<>();
        Map<EventType, List<Boolean>> byType = new LinkedHashMap<>();
        for (Act act : LEXICON.acts()) {
            BracketedExample example = new BracketedExample(act.example());
            Scene scene = example.scene(PARSER);
            boolean told = finder.find(scene).stream().anyMatch(draft -> example.isTold(act, draft));
            byType.computeIfAbsent(act.type(), type -> new ArrayList<>()).add(told);
            if (!told) {
                failed.add(act.rule() + ": " + act.example());
            }
        }

        double share = 1 - failed.size() / (double) LEXICON.acts().size();
        assertThat(share)
                .as(() -> failed.size() + " examples are not read:\n" + String.join("\n", failed))
                .isGreaterThanOrEqualTo(SHARE);
        assertThat(byType)
                .allSatisfy((type, told) -> assertThat(
                                told.stream().filter(yes -> yes).count())
                        .as(type + " of " + told.size())
                        .isGreaterThanOrEqualTo(Math.round(told.size() * 0.94)));
    }
}
