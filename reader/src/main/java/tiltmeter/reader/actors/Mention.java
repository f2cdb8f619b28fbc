package tiltmeter.reader.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;

/**
 * Words of one sentence that stand for somebody.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param head index of the token that heads the phrase in the dependency tree
 * @param participant who it is; its span is the shortest phrase that names them (UTF-16 offsets of the body)
 * @param others further participants that the same words stand for: the second of "the two leaders", or empty
 */
public record Mention(int from, int to, int head, Kind kind, Participant participant, List<Participant> others) {

    /** How the words name somebody. */
    public enum Kind {
        /** A country, capital, organisation or person by name. */
        NAME,
        /** A role with or without a name: "the Chinese foreign minister", "Russian forces". */
        ROLE,
        /** "he", "they", "its". */
        PRONOUN,
        /** "the two leaders", "some countries", "both sides". */
        NOMINAL,
        /** An adjective or noun modifier: "Russian" in "the Russian invasion", "US" in "US sanctions". */
        MODIFIER
    }

    public Mention {
        others = List.copyOf(others);
    }

    /** Where the words stand in the body, or null for an implied participant. */
    public @Nullable Span span() {
        return participant.span();
    }
}
