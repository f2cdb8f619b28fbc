package tiltmeter.app.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tiltmeter.app.fetch.Fetcher;

/**
 * What the sender says about all inputs together. A row's own fields win over these.
 *
 * @param format how files are written; {@code AUTO} goes by the name, then by the first bytes
 * @param columns which column of a table holds what
 * @param fetcher fetches what lies on the web; null: nothing is fetched
 */
public record IntakeOptions(
        Format format,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String url,
        Columns columns,
        @Nullable Fetcher fetcher) {
    /** Tells formats by themselves; nothing is known about the pages, nothing is fetched. */
    public static final IntakeOptions PLAIN = new IntakeOptions(Format.AUTO, null, null, null);

    /** Columns guessed, nothing fetched. */
    public IntakeOptions(
            Format format, @Nullable LocalDate published, @Nullable String publisher, @Nullable String url) {
        this(format, published, publisher, url, Columns.GUESSED, null);
    }

    IntakeOptions withUrl(String address) {
        return new IntakeOptions(format, published, publisher, address, columns, fetcher);
    }

    /** The same with these columns, and with a fetcher or without. */
    public IntakeOptions with(Columns named, @Nullable Fetcher web) {
        return new IntakeOptions(format, published, publisher, url, named, web);
    }

    /** How a file is written. Any of them may be compressed with gzip or Zstandard, or lie in a zip file. */
    public enum Format {
        AUTO,
        TEXT,
        HTML,
        JSONL,
        CSV,
        FEED,
        JSONFEED,
        SITEMAP,
        OPML,
        WARC,
        MHTML,
        ZIP
    }
}
