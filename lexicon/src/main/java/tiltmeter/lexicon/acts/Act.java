package tiltmeter.lexicon.acts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;

/**
 * One line of the act lexicon: a word that names an act, and the frame in which it does.
 *
 * @param rule {@code file:key}, the name under which records cite it
 * @param lemma dictionary form of the trigger's head word
 * @param pos what kind of word
 * @param cameo nearest CAMEO code
 * @param intensity Goldstein figure of {@code cameo}, in [-10, 10]
 * @param example a sentence in which it fires, its ends in brackets: {@code [A:France] thanked [R:Kenya].}
 */
public record Act(
        String rule,
        String lemma,
        WordClass pos,
        Frame frame,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        double intensity,
        String example) {
    public Act {
        contexts = List.copyOf(contexts);
    }

    /** What kind of word names the act. */
    public enum WordClass {
        VERB,
        NOUN,
        ADJECTIVE
    }
}
