package tiltmeter.app.reading;

import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Refusal;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.model.Reading;

/**
 * What became of one input.
 *
 * @param reading the article and its records; of a copy, a known text and a refused article only the article; null when
 *     the input did not become an article
 * @param refusal why it was not read; null unless {@code fate} is {@code REFUSED}
 * @param fingerprint what recognises copies of it, or null
 * @param fold why it was folded, and which others report its event, or null
 */
public record Outcome(
        String input,
        Fate fate,
        @Nullable Reading reading,
        @Nullable Refusal refusal,
        @SuppressWarnings("ArrayRecordComponent") byte @Nullable [] fingerprint,
        @Nullable Fold fold) {
    /** An outcome of which no fold is known. */
    Outcome(String input, Fate fate, @Nullable Reading reading, @Nullable Refusal refusal) {
        this(input, fate, reading, refusal, null, null);
    }

    /** The four ends of an input. */
    public enum Fate {
        /** Read, with its records. */
        READ,
        /** A copy of another article: kept, counted with its story, not read again. */
        COPY,
        /** The same text was there before. */
        KNOWN,
        /** Not read, for a reason. */
        REFUSED
    }
}
