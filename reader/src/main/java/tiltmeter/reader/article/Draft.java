package tiltmeter.reader.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.DateOrigin;
import tiltmeter.model.RefusalReason;

/** What a page says about itself, gathered while it is read; the first word on each matter stands. */
final class Draft {
    @Nullable
    String title;

    @Nullable
    String publisher;

    @Nullable
    String url;

    @Nullable
    LocalDate published;

    @Nullable
    DateOrigin publishedFrom;

    /** Another day that it may have been published on, as seen from another time zone. */
    @Nullable
    LocalDate publishedDoubt;

    @Nullable
    String language;

    final List<String> byline = new ArrayList<>();
    /** Paragraphs in page order, one line each, furniture still among them. */
    final List<Paragraph> paragraphs = new ArrayList<>();

    void title(@Nullable String value) {
        title = first(title, value);
    }

    void publisher(@Nullable String value) {
        publisher = first(publisher, value);
    }

    void url(@Nullable String value) {
        url = first(url, value);
    }

    void published(@Nullable LocalDate day, DateOrigin from) {
        if (published == null && day != null) {
            published = day;
            publishedFrom = from;
        }
    }

    void author(@Nullable String name) {
        if (name == null) {
            return;
        }
        String clean = Cleaning.oneLine(name);
        if (clean.toLowerCase(java.util.Locale.ROOT).startsWith("by ")) {
            clean = clean.substring(3).strip();
        }
        if (!clean.isEmpty() && clean.length() < 100 && !clean.contains("://") && !byline.contains(clean)) {
            byline.add(clean);
        }
    }

    Extract extract(String body, @Nullable RefusalReason refused) {
        return new Extract(
                title, byline, publisher, url, published, publishedFrom, publishedDoubt, language, body, refused);
    }

    private static @Nullable String first(@Nullable String present, @Nullable String value) {
        if (present != null || value == null) {
            return present;
        }
        String clean = Cleaning.oneLine(value);
        return clean.isEmpty() ? null : clean;
    }
}
