package tiltmeter.app.watch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tiltmeter.app.fetch.FetchException;
import tiltmeter.app.fetch.Fetched;
import tiltmeter.app.fetch.Fetcher;
import tiltmeter.app.intake.Feed;
import tiltmeter.app.intake.FeedPages;
import tiltmeter.app.intake.Intake;
import tiltmeter.app.intake.IntakeOptions;
import tiltmeter.app.intake.Listed;
import tiltmeter.model.RefusalReason;
import tiltmeter.reader.bytes.Decoder;

/** One round over all feeds: asks each for what is new since last time and brings the new items' pages. */
public final class Watch {
    private final List<Listed> feeds;
    private final Fetcher fetcher;
    private final IntakeOptions options;
    private final Seen seen;

    private Watch(List<Listed> feeds, Fetcher fetcher, Seen seen) {
        this.feeds = List.copyOf(feeds);
        this.fetcher = fetcher;
        this.seen = seen;
        this.options = IntakeOptions.PLAIN.with(tiltmeter.app.intake.Columns.GUESSED, fetcher);
    }

    /** A watch over {@code feeds} that keeps its memory in {@code state}. */
    public static Watch over(List<Listed> feeds, Fetcher fetcher, Path state) {
        return new Watch(feeds, fetcher, Seen.load(state));
    }

    /** The feeds that {@code text} lists: OPML, or one address a line; what follows a # is a remark. */
    public static List<Listed> list(String text) {
        if (text.contains("<opml")) {
            return Listed.opml(text);
        }
        List<Listed> feeds = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            String address =
                    line.startsWith("#") ? "" : line.replaceFirst("\\s#.*", "").strip();
            if (Fetcher.isAddress(address)) {
                feeds.add(new Listed(address, null, null, null));
            }
        }
        return feeds;
    }

    /**
     * Goes over the feeds once. What a feed holds is remembered as seen only after {@code reader} has returned: whoever
     * is killed before sees it again, and the ledger knows it.
     *
     * @param reader takes one feed's new pages, or what went wrong with it
     */
    public void round(Consumer<List<Intake>> reader) {
        for (Listed feed : feeds) {
            Seen.Memory memory = seen.of(feed.address());
            List<String> ids = new ArrayList<>();
            List<Intake> found = new ArrayList<>();
            Fetched fetched = fetch(feed, memory, found);
            if (fetched != null) {
                items(feed, fetched, memory, ids, found);
            }
            if (!found.isEmpty()) {
                reader.accept(found);
            }
            if (fetched != null) {
                memory.etag = fetched.etag();
                memory.lastModified = fetched.lastModified();
                memory.items.addAll(ids);
                seen.save();
            }
        }
    }

    private @Nullable Fetched fetch(Listed feed, Seen.Memory memory, List<Intake> found) {
        try {
            return fetcher.fetch(feed.address(), memory.etag, memory.lastModified);
        } catch (FetchException failed) {
            found.add(
                    new Intake.Refused(feed.address(), RefusalReason.UNREADABLE, String.valueOf(failed.getMessage())));
            return null;
        }
    }

    private void items(Listed listed, Fetched fetched, Seen.Memory memory, List<String> ids, List<Intake> found) {
        if (fetched.unchanged()) {
            return;
        }
        String text = Decoder.decode(fetched.bytes(), fetched.bytes().length, true, fetched.charset());
        Feed feed = text == null ? null : Feed.parse(text);
        if (feed == null) {
            found.add(new Intake.Refused(
                    listed.address(),
                    RefusalReason.MALFORMED,
                    listed.address() + " is no feed that can be understood."));
            return;
        }
        for (Feed.Item item : feed.items()) {
            String id = new String(item.id().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            if (!memory.items.contains(id) && !ids.contains(id)) {
                ids.add(id);
                found.add(FeedPages.page(listed.address(), feed, item, options));
            }
        }
    }
}
