package tiltmeter.lexicon.statements;

import java.util.List;

/**
 * A word or phrase that attributes.
 *
 * @param words its lemma, or the phrase in lower case
 * @param content where what is said stands: {@code that} (a finite clause), {@code quote} (a quotation beside it),
 *     {@code inf}, {@code ing}, {@code obj}, {@code pred} (the object and what it is called), {@code clause} (what the
 *     phrase hangs on), or a preposition
 * @param addressee where the one to whom it is said stands: {@code obj} or a preposition
 */
public record Cue(String words, WordClass wordClass, Kind kind, List<String> content, List<String> addressee) {
    /** What the word is in the sentence. */
    public enum WordClass {
        VERB,
        NOUN,
        ADJ,
        PHRASE
    }

    /** Whether somebody speaks, thinks, or a text or finding tells. */
    public enum Kind {
        SPEECH,
        THOUGHT,
        REPORT
    }

    public Cue {
        content = List.copyOf(content);
        addressee = List.copyOf(addressee);
    }

    /** Whether its content may stand in {@code place}. */
    public boolean takes(String place) {
        return content.contains(place);
    }
}
