package tiltmeter.app.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds what. Named by the user ({@code date=Published,text=Body}), or guessed from the names
 * that such columns usually have.
 */
public final class Columns {
    /** What a row can tell. */
    static final List<String> FIELDS = List.of("id", "date", "publisher", "url", "title", "text", "html");

    /** Nothing named by the user. */
    public static final Columns GUESSED = new Columns(Map.of());

    private static final Map<String, List<String>> USUAL = Map.of(
            "id", List.of("id", "article_id", "articleid", "doc_id", "docid", "uid", "guid"),
            "date",
                    List.of(
                            "date",
                            "published",
                            "published_at",
                            "publishedat",
                            "publication_date",
                            "publish_date",
                            "pubdate",
                            "pub_date",
                            "date_published",
                            "datetime",
                            "time",
                            "timestamp",
                            "day"),
            "publisher",
                    List.of(
                            "publisher",
                            "outlet",
                            "source",
                            "source_name",
                            "newspaper",
                            "publication",
                            "media",
                            "site",
                            "domain"),
            "url", List.of("url", "link", "web_url", "weburl", "href", "permalink", "address"),
            "title", List.of("title", "headline", "heading", "subject", "name"),
            "text",
                    List.of(
                            "text",
                            "body",
                            "content",
                            "article",
                            "article_text",
                            "full_text",
                            "fulltext",
                            "story",
                            "maintext",
                            "main_text",
                            "plain_text",
                            "description"),
            "html", List.of("html", "raw_html", "page", "source_html", "content_html"));

    private final Map<String, String> named;

    private Columns(Map<String, String> named) {
        this.named = named;
    }

    /**
     * Reads what the user named.
     *
     * @throws IllegalArgumentException with a message for people, when it cannot be understood
     */
    public static Columns parse(String text) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            int at = pair.indexOf('=');
            String field = at < 0 ? "" : pair.substring(0, at).strip().toLowerCase(Locale.ROOT);
            field = field.equals("published") ? "date" : field;
            if (!FIELDS.contains(field) || at == pair.length() - 1) {
                throw new IllegalArgumentException("not understood: \"" + pair
                        + "\"; write FIELD=COLUMN, where FIELD is one of " + String.join(", ", FIELDS));
            }
            named.put(field, pair.substring(at + 1).strip());
        }
        return new Columns(named);
    }

    /**
     * Which place in {@code header} holds each field.
     *
     * @throws IllegalArgumentException with a message for people, when a column that the user named is not there
     */
    Map<String, Integer> places(List<String> header) {
        List<String> lower = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String wanted = named.get(field);
            Integer place = wanted == null
                    ? usual(field, lower)
                    : Integer.valueOf(lower.indexOf(wanted.toLowerCase(Locale.ROOT)));
            if (wanted != null && (place == null || place < 0)) {
                throw new IllegalArgumentException(
                        "it has no column \"" + wanted + "\"; its columns are " + String.join(", ", header));
            }
            if (place != null) {
                places.put(field, place);
            }
        }
        return places;
    }

    private static @Nullable Integer usual(String field, List<String> lower) {
        List<String> joined = lower.stream()
                .map(name -> name.replace(' ', '_').replace('-', '_'))
                .toList();
        for (String name : USUAL.getOrDefault(field, List.of())) {
            int at = joined.indexOf(name);
            if (at >= 0) {
                return at;
            }
        }
        return null;
    }
}
