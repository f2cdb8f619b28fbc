package tiltmeter.reader.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Span;

/**
 * Words or thoughts that one sentence attributes to somebody. Offsets are UTF-16 units of the article's body.
 *
 * @param sentence number of the sentence that holds the content, from 0
 * @param speaker whose words; null when the text does not tell. Its span may lie in an earlier sentence
 * @param addressee to whom; null when none is named
 * @param cue the words that attribute; null when a quotation goes on from another sentence
 * @param content what is said, in reading order, at least one span
 * @param medium the outlet or occasion through which it was said, as printed; null when none is told
 * @param unnamed whether the speaker is somebody whose name is kept back or not known
 * @param confidence probability in [0, 1] that the cue attributes this
 */
public record Attribution(
        int sentence,
        @Nullable Participant speaker,
        @Nullable Participant addressee,
        @Nullable Span cue,
        List<Span> content,
        QuotationForm form,
        @Nullable String medium,
        boolean unnamed,
        double confidence) {
    public Attribution {
        content = List.copyOf(content);
    }

    /** Whether {@code span} lies inside what is said. */
    public boolean says(Span span) {
        for (Span part : content) {
            if (part.contains(span)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Number of UTF-16 units of the content; of two attributions that hold the same words, the shorter is the inner.
     */
    public int length() {
        int sum = 0;
        for (Span part : content) {
            sum += part.length();
        }
        return sum;
    }
}
