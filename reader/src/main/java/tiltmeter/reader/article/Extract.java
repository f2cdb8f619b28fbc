package tiltmeter.reader.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.DateOrigin;
import tiltmeter.model.RefusalReason;

/**
 * What a page holds, whatever its language: the article before anybody asks whether it can be read on.
 *
 * @param title headline, or null
 * @param byline names of the authors as printed
 * @param publisher name of the outlet, or null
 * @param url where it was published, or null
 * @param published day of publication, or null when unknown
 * @param publishedFrom where {@code published} came from; null exactly when that is null
 * @param publishedDoubt the day beside {@code published} that the page's stamp in universal time says, or null
 * @param language the ISO 639-1 code that the page declares for itself, or null; pages err in it
 * @param body the clean text; empty when nothing like a story was found
 * @param refused why there is nothing to read in any language; null when there is
 */
public record Extract(
        @Nullable String title,
        List<String> byline,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable DateOrigin publishedFrom,
        @Nullable LocalDate publishedDoubt,
        @Nullable String language,
        String body,
        @Nullable RefusalReason refused) {
    public Extract {
        byline = List.copyOf(byline);
    }
}
