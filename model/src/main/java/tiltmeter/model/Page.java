package tiltmeter.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What comes in: the raw content of one news page and what the sender knows about it.
 *
 * @param name how to call it in messages: a file name, an address, a row ({@code news.jsonl:12})
 * @param content text or HTML as decoded from its bytes
 * @param format how to read {@code content}
 * @param published day of publication if the sender knows it
 */
public record Page(
        String name,
        String content,
        Format format,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String title) {

    /** How a page is written. */
    public enum Format {
        TEXT,
        HTML
    }
}
