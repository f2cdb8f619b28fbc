package tiltmeter.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page after its furniture is off.
 *
 * @param id hash of {@code body}: the same text has the same id anywhere
 * @param url where it was published, or null
 * @param publisher name of the outlet, or null
 * @param title headline, or null
 * @param byline names of the authors as printed
 * @param published day of publication, or null when unknown
 * @param publishedFrom where {@code published} came from; null exactly when that is null
 * @param language ISO 639-1 code of the language, or null when the text is too short to tell
 * @param body the clean text
 * @param sentences one span of {@code body} per sentence, in reading order, not overlapping
 * @param story id of the story that it tells; copies share it
 * @param copyOf id of the article that it is a copy of, or null
 * @param refused why it was not read; null when it was
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        List<String> byline,
        @Nullable LocalDate published,
        @Nullable DateOrigin publishedFrom,
        @Nullable String language,
        String body,
        List<Span> sentences,
        @Nullable String story,
        @Nullable String copyOf,
        @Nullable RefusalReason refused) {
    public Article {
        byline = List.copyOf(byline);
        sentences = List.copyOf(sentences);
        if ((published == null) != (publishedFrom == null)) {
            throw new IllegalArgumentException("published and publishedFrom stand or fall together");
        }
    }
}
