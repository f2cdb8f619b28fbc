package tiltmeter.app.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.app.fetch.FetchException;
import tiltmeter.app.fetch.Fetched;
import tiltmeter.app.fetch.Fetcher;
import tiltmeter.app.intake.IntakeOptions.Format;
import tiltmeter.model.Page;
import tiltmeter.model.RefusalReason;

/** Addresses as inputs: pages, feeds, sitemaps and archives on the web. Off unless the sender gave a fetcher. */
final class Web {
    /** Lists of lists of lists. */
    private static final int DEEPEST = 3;

    /** Letters from which what a feed carries of an item is taken for the whole of it. */
    private static final int WHOLE = 1500;

    private final IntakeOptions options;
    private final Formats formats;

    Web(IntakeOptions options, Formats formats) {
        this.options = options;
        this.formats = formats;
    }

    boolean isOff() {
        return options.fetcher() == null;
    }

    /** What stands at {@code address}, whatever it is. */
    Source open(String address, int depth) {
        Fetcher fetcher = options.fetcher();
        if (fetcher == null) {
            return Several.of(new Intake.Refused(
                    address, RefusalReason.UNREADABLE, address + " is on the web; add --fetch to fetch it."));
        }
        if (depth > DEEPEST) {
            return Several.of(new Intake.Refused(
                    address, RefusalReason.UNREADABLE, address + " is listed in too many layers of lists."));
        }
        try {
            Fetched fetched = fetcher.fetch(address, null, null);
            Input input = Input.open(address, new ByteArrayInputStream(fetched.bytes()));
            Format format = input.format();
            if (format == Format.HTML || format == Format.TEXT) {
                byte[] bytes = input.bytes.readAllBytes();
                boolean html = format == Format.HTML
                        || (fetched.type() != null && fetched.type().contains("html"));
                IntakeOptions named = options.withUrl(fetched.address().toString());
                return new Formats(named).whole(address, bytes, html ? Format.HTML : format, fetched.charset(), depth);
            }
            return formats.open(input, depth);
        } catch (FetchException | IOException failed) {
            String message = String.valueOf(failed.getMessage());
            return Several.of(new Intake.Refused(address, RefusalReason.UNREADABLE, message));
        }
    }

    /** Everything at {@code addresses}, fetched one by one when it is asked for. */
    Source all(List<Listed> addresses, int depth) {
        return new Source() {
            private final Deque<Listed> waiting = new ArrayDeque<>(addresses);
            private @Nullable Source open;
            private @Nullable Listed current;

            @Override
            public @Nullable Intake next() {
                while (open != null || !waiting.isEmpty()) {
                    Source source = open;
                    if (source == null) {
                        current = waiting.removeFirst();
                        source = Web.this.open(current.address(), depth);
                        open = source;
                    }
                    Intake found = source.next();
                    if (found != null) {
                        return told(found, current);
                    }
                    open = null;
                }
                return null;
            }

            @Override
            public void close() throws IOException {
                Source source = open;
                if (source != null) {
                    source.close();
                }
            }
        };
    }

    /** The page with what the list told of it. */
    private static Intake told(Intake found, @Nullable Listed listed) {
        return listed == null
                ? found
                : found.fold(item -> with(item.page(), listed.day(), listed.publisher(), null), lost -> lost);
    }

    /**
     * An item of a feed: its page, if pages are fetched and the feed does not carry it whole; otherwise what the feed
     * carries.
     */
    Intake item(String feedName, Feed feed, Feed.Item item) {
        String name = feedName + " (" + (item.link() == null ? item.id() : item.link()) + ")";
        String html = item.html();
        String link = item.link();
        if (!isOff() && link != null && Fetcher.isAddress(link) && (html == null || html.length() < WHOLE)) {
            Intake page = open(link, 1).next();
            boolean read = page != null && page.fold(found -> true, lost -> false);
            if (page != null && (read || html == null)) {
                return page.fold(found -> with(found.page(), item.day(), null, item.title()), lost -> lost);
            }
        }
        if (html == null && item.title() == null) {
            return new Intake.Refused(name, RefusalReason.EMPTY, "The item has no text.");
        }
        String publisher = options.publisher() == null ? feed.title() : options.publisher();
        return new Intake.Item(new Page(
                name,
                html == null ? "" : html,
                html == null ? Page.Format.TEXT : Page.Format.HTML,
                item.day() == null ? options.published() : item.day(),
                publisher,
                link,
                item.title()));
    }

    private static Intake with(Page page, @Nullable LocalDate day, @Nullable String publisher, @Nullable String title) {
        return new Intake.Item(new Page(
                page.name(),
                page.content(),
                page.format(),
                page.published() == null ? day : page.published(),
                page.publisher() == null ? publisher : page.publisher(),
                page.url(),
                page.title() == null ? title : page.title()));
    }
}
