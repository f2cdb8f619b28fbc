package tiltmeter.app.intake;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.app.intake.IntakeOptions.Format;
import tiltmeter.model.Page;
import tiltmeter.model.RefusalReason;
import tiltmeter.reader.article.ArticleReader;
import tiltmeter.reader.bytes.Decoder;

/** Opens an input as what it is. */
final class Formats {
    /** Bytes that can hold the longest text that the reader takes, at four bytes a character. */
    private static final int LONGEST_PAGE = Math.max(4 * ArticleReader.LONGEST, ArticleReader.LONGEST_HTML);

    /** Files in files in files. */
    private static final int DEEPEST = 3;

    private final IntakeOptions options;
    private final Web web;

    Formats(IntakeOptions options) {
        this.options = options;
        this.web = new Web(options, this);
    }

    Web web() {
        return web;
    }

    /** What {@code input} holds; it is closed with the source, or at once if that suffices. */
    Source open(Input input, int depth) throws IOException {
        boolean kept = false;
        try {
            Format format = options.format() == Format.AUTO || depth > 0 ? input.format() : options.format();
            if (depth > DEEPEST) {
                return Several.of(new Intake.Refused(
                        input.name,
                        RefusalReason.MALFORMED,
                        input.name + " is packed in too many layers; unpack it first."));
            }
            kept = true;
            switch (format) {
                case JSONL -> {
                    return new Rows(input, options);
                }
                case CSV -> {
                    return new Table(input, options);
                }
                case WARC -> {
                    return new Archive(input, options);
                }
                case ZIP -> {
                    return new Zip(input, this, depth);
                }
                default -> kept = false;
            }
            byte[] bytes = input.bytes.readNBytes(LONGEST_PAGE + 1);
            return whole(input.name, bytes, format, null, depth);
        } finally {
            if (!kept) {
                input.close();
            }
        }
    }

    /** What {@code bytes} hold, all of one input. */
    Source whole(String name, byte[] bytes, Format format, @Nullable String charset, int depth) {
        if (bytes.length == 0) {
            return Several.of(new Intake.Refused(name, RefusalReason.EMPTY, name + " is empty."));
        }
        if (bytes.length > LONGEST_PAGE) {
            return Several.of(tooLarge(name));
        }
        if (format == Format.MHTML) {
            return Several.of(SavedPage.read(name, bytes, options));
        }
        String text = Decoder.decode(bytes, bytes.length, format != Format.TEXT && format != Format.JSONFEED, charset);
        if (text == null) {
            return Several.of(new Intake.Refused(
                    name, RefusalReason.MALFORMED, name + " is not text: a page should be UTF-8 text or HTML."));
        }
        return switch (format) {
            case FEED, JSONFEED -> feed(name, text);
            case SITEMAP -> listed(name, Listed.sitemap(text), "sitemap", depth);
            case OPML -> listed(name, Listed.opml(text), "OPML file", depth);
            default -> Several.of(page(name, text, format == Format.HTML, options));
        };
    }

    private Source feed(String name, String text) {
        Feed feed = Feed.parse(text);
        if (feed == null) {
            return Several.of(
                    new Intake.Refused(name, RefusalReason.MALFORMED, name + " is no feed that can be understood."));
        }
        if (feed.items().isEmpty()) {
            return Several.of(new Intake.Refused(name, RefusalReason.EMPTY, "The feed " + name + " has no items."));
        }
        Iterator<Intake> items =
                feed.items().stream().map(item -> web.item(name, feed, item)).iterator();
        return new Several(items, () -> {});
    }

    private Source listed(String name, List<Listed> addresses, String kind, int depth) {
        if (addresses.isEmpty()) {
            return Several.of(
                    new Intake.Refused(name, RefusalReason.EMPTY, "The " + kind + " " + name + " lists no addresses."));
        }
        if (web.isOff()) {
            return Several.of(new Intake.Refused(
                    name,
                    RefusalReason.UNREADABLE,
                    "The " + kind + " " + name + " lists " + addresses.size()
                            + " addresses; add --fetch to fetch them."));
        }
        return web.all(addresses, depth + 1);
    }

    static Intake page(String name, String text, boolean html, IntakeOptions options) {
        if (text.length() > (html ? ArticleReader.LONGEST_HTML : ArticleReader.LONGEST)) {
            return tooLarge(name);
        }
        return new Intake.Item(new Page(
                name,
                text,
                html ? Page.Format.HTML : Page.Format.TEXT,
                options.published(),
                options.publisher(),
                options.url(),
                null));
    }

    private static Intake tooLarge(String name) {
        return new Intake.Refused(
                name,
                RefusalReason.TOO_LARGE,
                name
                        + " is longer than 2 million characters; one file should hold one page, or JSONL rows in a .jsonl file.");
    }
}
