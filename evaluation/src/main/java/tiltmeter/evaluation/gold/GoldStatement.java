package tiltmeter.evaluation.gold;

import org.jspecify.annotations.Nullable;
import tiltmeter.model.QuotationForm;

/**
 * One attribution as labelled.
 *
 * @param n number of the sentence that holds the content
 * @param cue null when the quotation goes on from another sentence
 */
public record GoldStatement(
        int n,
        @Nullable GoldActor speaker,
        @Nullable GoldActor addressee,
        @Nullable String cue,
        String content,
        QuotationForm kind) {}
