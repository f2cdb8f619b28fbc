package tiltmeter.app.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.reader.article.PrintedDays;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The items of a feed: RSS, Atom or JSON Feed.
 *
 * @param title the feed's name, or null
 */
public record Feed(@Nullable String title, List<Item> items) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One item.
     *
     * @param id what tells it from the others of its feed
     * @param link where its page is, or null
     * @param day when it was published, in universal time unless the feed prints another zone, or null
     * @param html what the feed itself carries of it, or null
     */
    public record Item(
            String id,
            @Nullable String link,
            @Nullable String title,
            @Nullable LocalDate day,
            @Nullable String html) {}

    private static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public Feed {
        items = List.copyOf(items);
    }

    /** The feed in {@code text}; null if it is none. */
    public static @Nullable Feed parse(String text) {
        return text.stripLeading().startsWith("{") ? json(text) : xml(text);
    }

    private static @Nullable Feed xml(String text) {
        SyndFeed feed;
        try {
            SyndFeedInput reader = new SyndFeedInput(false, Locale.ROOT);
            reader.setAllowDoctypes(false); // a document type can name files and expand without end
            feed = reader.build(new StringReader(text.strip()));
        } catch (FeedException | IllegalArgumentException broken) {
            return null;
        }
        List<Item> items = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            String html = null;
            List<SyndContent> contents = new ArrayList<>(entry.getContents());
            if (entry.getDescription() != null) {
                contents.add(entry.getDescription());
            }
            for (SyndContent content : contents) {
                String value = content.getValue();
                html = value != null && (html == null || value.length() > html.length()) ? value : html;
            }
            Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
            String id = entry.getUri() == null ? entry.getLink() : entry.getUri();
            String link = clean(entry.getLink());
            items.add(new Item(
                    id == null ? String.valueOf(entry.getTitle()) : id.strip(),
                    link == null && id != null && id.strip().startsWith("http") ? id.strip() : link,
                    clean(entry.getTitle()),
                    date == null ? null : LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC),
                    clean(html)));
        }
        return new Feed(feed.getTitle(), items);
    }

    private static @Nullable Feed json(String text) {
        JsonNode feed;
        try {
            feed = JSON.readTree(text);
        } catch (JacksonException broken) {
            return null;
        }
        JsonNode list = feed == null ? null : feed.get("items");
        if (list == null || !list.isArray()) {
            return null;
        }
        List<Item> items = new ArrayList<>();
        for (JsonNode item : list) {
            String plain = text(item, "content_text");
            String html = text(item, "content_html");
            String date = text(item, "date_published");
            String link = text(item, "url");
            String id = text(item, "id");
            String title = text(item, "title");
            items.add(new Item(
                    id == null ? link == null ? String.valueOf(title) : link : id,
                    link,
                    title,
                    date == null ? null : PrintedDays.find(date),
                    html == null && plain != null
                            ? "<p>" + plain.replace("<", "&lt;").replace("\n\n", "<p>")
                            : html));
        }
        return new Feed(text(feed, "title"), items);
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() || !value.isValueNode() ? null : value.asString();
    }
}
