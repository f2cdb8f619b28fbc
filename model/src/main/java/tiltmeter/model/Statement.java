package tiltmeter.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words or thoughts that an article attributes to somebody.
 *
 * @param id hash of the article's id and of what is told where
 * @param article id of the article
 * @param sentence number of the sentence that holds the content, from 0
 * @param speaker whose words they are; null when the text does not tell
 * @param addressee to whom they are said; null when none is named
 * @param cue the words that attribute ("told", "according to"); null when a quotation goes on from another sentence
 * @param content what is said, one span or more, in reading order
 * @param about codes of the countries and organisations that the content is about, sorted
 * @param stance the speaker's attitude to {@code about}, in [-1, 1]; null when the text does not show one
 * @param events ids of the events named inside the content
 * @param when first and last day on which it can have been said; null when the text does not tell
 * @param confidence probability in [0, 1] that speaker and content are both right
 * @param telling how it came to be told, and towards whom the speaker stands how
 */
public record Statement(
        String id,
        String article,
        int sentence,
        @Nullable Participant speaker,
        @Nullable Participant addressee,
        @Nullable Span cue,
        List<Span> content,
        QuotationForm form,
        List<String> about,
        @Nullable Double stance,
        List<String> events,
        @Nullable Days when,
        double confidence,
        Telling telling) {
    public Statement {
        content = List.copyOf(content);
        about = List.copyOf(about);
        events = List.copyOf(events);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement without content");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is not in [0, 1]: " + confidence);
        }
    }

    /** A statement of which nothing more is known than its words. */
    public Statement(
            String id,
            String article,
            int sentence,
            @Nullable Participant speaker,
            @Nullable Participant addressee,
            @Nullable Span cue,
            List<Span> content,
            QuotationForm form,
            List<String> about,
            @Nullable Double stance,
            List<String> events,
            @Nullable Days when,
            double confidence) {
        this(
                id,
                article,
                sentence,
                speaker,
                addressee,
                cue,
                content,
                form,
                about,
                stance,
                events,
                when,
                confidence,
                Telling.PLAIN);
    }
}
