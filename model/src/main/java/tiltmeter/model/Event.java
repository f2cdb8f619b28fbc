package tiltmeter.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act of somebody towards somebody, as an article tells it.
 *
 * @param id hash of the article's id and of what is told where; the same text gives the same id
 * @param article id of the article
 * @param sentence number of the sentence, from 0
 * @param span the clause that tells the act
 * @param trigger the one or few words that name the act
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts, sorted
 * @param cameo nearest CAMEO code
 * @param intensity Goldstein figure of {@code cameo}, in [-10, 10]
 * @param actor who acts; null when the text does not tell
 * @param recipient whom the act is done to; null when there is none in the text
 * @param symmetric whether the act is mutual, so that actor and recipient may change places
 * @param voice {@code AUTHOR}, or the code or full name of whoever the article says it from
 * @param voiceSpan the words that name the voice; null for the author's
 * @param deniedBy codes or names of those who deny the act anywhere in the article, sorted
 * @param doubtedBy codes or names of those who doubt it, sorted
 * @param when first and last day it can have fallen on; null when the text does not tell
 * @param whenText the time words; null when there are none
 * @param background whether the act ended more than 30 days before publication
 * @param where place as printed, or null
 * @param confidence probability in [0, 1] that type, actor and recipient are all right
 */
public record Event(
        String id,
        String article,
        int sentence,
        Span span,
        Span trigger,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        double intensity,
        @Nullable Participant actor,
        @Nullable Participant recipient,
        boolean symmetric,
        Status status,
        String voice,
        @Nullable Span voiceSpan,
        List<String> deniedBy,
        List<String> doubtedBy,
        @Nullable Days when,
        @Nullable String whenText,
        boolean background,
        @Nullable String where,
        double confidence,
        Reason why) {

    /** The voice of the article itself. */
    public static final String AUTHOR = "AUTHOR";

    public Event {
        contexts = List.copyOf(contexts);
        deniedBy = List.copyOf(deniedBy);
        doubtedBy = List.copyOf(doubtedBy);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is not in [0, 1]: " + confidence);
        }
    }
}
