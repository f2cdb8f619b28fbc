package tiltmeter.reader.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.Token;

/**
 * What one cue of a sentence attributes, before it is known who the speaker is.
 *
 * @param cue the words that attribute
 * @param trigger the verb, noun or adjective among them
 * @param speakers heads of those who speak; empty when the sentence does not tell
 * @param addressee head of the one spoken to, or null
 * @param content what is said, in reading order
 * @param confidence probability in [0, 1] that the cue attributes
 */
record Finding(
        Span cue,
        Token trigger,
        List<Token> speakers,
        @Nullable Token addressee,
        List<Span> content,
        double confidence) {
    Finding {
        speakers = List.copyOf(speakers);
        content = List.copyOf(content);
    }

    /** A finding of a rule, which nothing has weighed yet. */
    Finding(Span cue, Token trigger, List<Token> speakers, @Nullable Token addressee, List<Span> content) {
        this(cue, trigger, speakers, addressee, content, 1);
    }
}
