package tiltmeter.reader.events;

import java.util.Map;
import tiltmeter.model.EventType;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.ParsedSentence;

/**
 * Somebody else's view of what one end of a sentence does to another, asked where the lexicon has found an act between
 * them.
 */
@FunctionalInterface
public interface SecondOpinion {
    /** No view at all. */
    SecondOpinion NONE = (sentence, actor, recipient) -> Map.of();

    /**
     * Probabilities of the types in [0, 1] that sum to 1, or an empty map for no view.
     *
     * @param actor UTF-16 offsets as in the parse
     * @param recipient the same for the other end
     */
    Map<EventType, Double> types(ParsedSentence sentence, Span actor, Span recipient);
}
