package tiltmeter.reader.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an HTML page says about itself where people do not see it: meta elements and JSON-LD. */
final class Head {
    /** JSON-LD and meta elements looked at; a hostile page can hold millions. */
    private static final int MOST = 3000;

    /** Letters and digits of a description that are compared; the end is often cut off. */
    private static final int SUMMARY = 60;

    private final Document page;
    private final Map<String, String> meta = new LinkedHashMap<>();
    private final List<Map<?, ?>> things = new ArrayList<>();

    private Head(Document page) {
        this.page = page;
    }

    static Head of(Document page) {
        Head head = new Head(page);
        page.selectStream("meta[content]").limit(MOST).forEach(head::meta);
        head.meta.remove("");
        page.selectStream("script[type*=ld+json]")
                .limit(MOST)
                .forEach(script -> head.collect(Json.parse(script.data()), 0));
        head.things.sort(Comparator.comparing(thing -> isArticle(thing) ? 0 : 1));
        return head;
    }

    private void meta(Element element) {
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
            meta.putIfAbsent(element.attr(key).toLowerCase(Locale.ROOT), element.attr("content"));
        }
    }

    private void collect(Object value, int depth) {
        if (depth > 4 || things.size() >= MOST) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            things.add(map);
            for (String inside : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                Object inner = map.get(inside);
                if (inner != null) {
                    collect(inner, depth + 1);
                }
            }
        }
    }

    Document page() {
        return page;
    }

    /** The content of the first meta element called {@code name} (in lower case) in whatever attribute, or null. */
    @Nullable
    String meta(String name) {
        return meta.get(name);
    }

    /** The objects of the page's JSON-LD, articles first. */
    List<Map<?, ?>> things() {
        return things;
    }

    /** The articles among {@link #things()}. */
    List<Map<?, ?>> articles() {
        return things.stream()
                .filter(Head::isArticle)
                .<Map<?, ?>>map(thing -> thing)
                .toList();
    }

    private static boolean isArticle(Map<?, ?> thing) {
        Object type = thing.get("@type");
        return type != null
                && (type.toString().contains("Article") || type.toString().contains("Posting"));
    }

    /** The longest {@code articleBody} of the JSON-LD, or null. */
    @Nullable
    String body() {
        String longest = null;
        for (Map<?, ?> thing : things) {
            String body = Json.text(thing, "articleBody");
            if (body != null && (longest == null || body.length() > longest.length())) {
                longest = body;
            }
        }
        return longest;
    }

    /** The page's descriptions of itself: letters and digits alone, without the end that may be cut off. */
    List<String> summaries() {
        List<@Nullable String> told = new ArrayList<>();
        for (String name : List.of("description", "og:description", "twitter:description")) {
            told.add(meta.get(name));
        }
        things.forEach(thing -> told.add(Json.text(thing, "description")));
        List<String> summaries = new ArrayList<>();
        for (String text : told) {
            String key = text == null ? "" : Headline.key(text);
            if (key.length() > SUMMARY / 2) {
                summaries.add(key.substring(0, Math.min(key.length(), SUMMARY)));
            }
        }
        return summaries;
    }

    /** The address that the page gives itself, or null. */
    @Nullable
    String url() {
        Element link = page.selectFirst("link[rel=canonical]");
        String canonical = link == null ? "" : link.attr("href").strip();
        return canonical.startsWith("http") ? canonical : meta.get("og:url");
    }

    /** The two letters of the language that the page declares, or null. */
    @Nullable
    String language() {
        Element html = page.selectFirst("html");
        String tag = html == null ? "" : html.attr("lang").strip().toLowerCase(Locale.ROOT);
        boolean two = tag.length() >= 2 && (tag.length() == 2 || "-_".indexOf(tag.charAt(2)) >= 0);
        return two && tag.chars().limit(2).allMatch(c -> c >= 'a' && c <= 'z') ? tag.substring(0, 2) : null;
    }

    /** The outlet's name, or null. */
    @Nullable
    String publisher() {
        for (Map<?, ?> thing : articles()) {
            Object publisher = thing.get("publisher");
            String name = publisher == null ? null : unescaped(Json.text(publisher, "name"));
            if (name != null) {
                return name;
            }
        }
        for (String name :
                List.of("og:site_name", "dc.publisher", "application-name", "publisher", "cre", "copyright")) {
            String value = meta.get(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    /** {@code text} with the character references that some pages put into JSON. */
    static @Nullable String unescaped(@Nullable String text) {
        return text == null
                ? null
                : text.indexOf('&') < 0 ? text : org.jsoup.parser.Parser.unescapeEntities(text, false);
    }
}
