package tiltmeter.reader.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.DateOrigin;

/** What an HTML page says about itself in JSON-LD, meta elements, time elements and headings. */
final class HtmlMetadata {
    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "article.published",
            "datepublished",
            "date.published",
            "publishdate",
            "publish-date",
            "publish_date",
            "published-date",
            "publication_date",
            "publication-date",
            "pubdate",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "dc.date.created",
            "dcterms.issued",
            "citation_publication_date",
            "citation_date",
            "originalpublicationdate",
            "rnews:datepublished",
            "article_date_original",
            "article:post_date",
            "ptime",
            "timestamp",
            "displaydate",
            "date",
            "created",
            "datecreated",
            "og:updated_time");
    private static final List<String> PUBLISHER_NAMES =
            List.of("og:site_name", "dc.publisher", "application-name", "publisher", "cre", "copyright");

    private final Document page;
    private final Draft draft;
    private final Map<String, String> meta = new LinkedHashMap<>();
    private final List<Map<?, ?>> things = new ArrayList<>();

    private HtmlMetadata(Document page, Draft draft) {
        this.page = page;
        this.draft = draft;
    }

    /** Fills {@code draft} from {@code page}; returns the longest {@code articleBody} of its JSON-LD, or null. */
    static @Nullable String read(Document page, Draft draft) {
        return new HtmlMetadata(page, draft).read();
    }

    private @Nullable String read() {
        for (Element element : page.select("meta[content]")) {
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                meta.putIfAbsent(element.attr(key).toLowerCase(Locale.ROOT), element.attr("content"));
            }
        }
        meta.remove("");
        for (Element script : page.select("script[type*=ld+json]")) {
            collect(Json.parse(script.data()), 0);
        }
        things.sort(java.util.Comparator.comparing(thing -> isArticle(thing) ? 0 : 1));
        url();
        titles();
        publishers();
        authors();
        dates();
        String longest = null;
        for (Map<?, ?> thing : things) {
            String body = Json.text(thing, "articleBody");
            if (body != null && (longest == null || body.length() > longest.length())) {
                longest = body;
            }
        }
        return longest;
    }

    private void collect(Object value, int depth) {
        if (depth > 4) {
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

    private static boolean isArticle(Map<?, ?> thing) {
        Object type = thing.get("@type");
        return type != null
                && (type.toString().contains("Article") || type.toString().contains("Posting"));
    }

    private void url() {
        Element link = page.selectFirst("link[rel=canonical]");
        draft.url(link == null ? null : emptyToNull(link.attr("href")));
        draft.url(meta.get("og:url"));
    }

    private void titles() {
        for (Map<?, ?> thing : things) {
            if (isArticle(thing)) {
                draft.title(unescaped(Json.text(thing, "headline")));
            }
        }
        draft.title(withoutSite(meta.get("og:title")));
        draft.title(withoutSite(meta.get("twitter:title")));
        List<Element> headings = page.select("h1");
        if (headings.size() == 1) {
            draft.title(headings.get(0).text());
        }
        draft.title(withoutSite(page.title()));
    }

    /** "Headline | Site", "Headline - Site": the site's name off the end if it is short beside the headline. */
    private @Nullable String withoutSite(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String site = meta.get("og:site_name");
        for (String mark : List.of(" | ", " - ", " – ", " — ", " :: ", " • ")) {
            int at = title.lastIndexOf(mark);
            if (at > 0) {
                String tail = title.substring(at + mark.length()).strip();
                boolean named = site != null && Headline.key(site).equals(Headline.key(tail));
                if (named || (at > 25 && tail.length() < 25 && Furniture.words(tail) <= 4)) {
                    return withoutSite(title.substring(0, at));
                }
            }
        }
        return title;
    }

    private void publishers() {
        for (Map<?, ?> thing : things) {
            Object publisher = thing.get("publisher");
            if (publisher != null && isArticle(thing)) {
                draft.publisher(unescaped(Json.text(publisher, "name")));
            }
        }
        PUBLISHER_NAMES.forEach(name -> draft.publisher(meta.get(name)));
    }

    private void authors() {
        for (Map<?, ?> thing : things) {
            if (isArticle(thing) && draft.byline.isEmpty()) {
                Object author = thing.get("author");
                for (Object one :
                        author instanceof List<?> list ? list : author == null ? List.of() : List.of(author)) {
                    draft.author(unescaped(one instanceof String name ? name : Json.text(one, "name")));
                }
            }
        }
        for (String name :
                List.of("author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author")) {
            if (draft.byline.isEmpty()) {
                draft.author(meta.get(name));
            }
        }
        if (draft.byline.isEmpty()) {
            page.select("[rel=author], [itemprop=author] [itemprop=name]").stream()
                    .limit(4)
                    .forEach(element -> draft.author(element.text()));
        }
    }

    private void dates() {
        for (String key : List.of("datePublished", "dateCreated", "uploadDate")) {
            things.forEach(thing -> draft.published(Dates.parse(Json.text(thing, key)), DateOrigin.METADATA));
        }
        DATE_NAMES
                .subList(0, DATE_NAMES.size() - 1)
                .forEach(name -> draft.published(Dates.parse(meta.get(name)), DateOrigin.METADATA));
        for (String query : List.of(
                "time[itemprop=datePublished]",
                "time[pubdate]",
                "[itemprop=datePublished]",
                "article time[datetime]",
                "time[datetime]",
                "abbr.published",
                "time",
                "[data-published], [data-datetime], [data-pubdate]")) {
            for (Element element : page.select(query)) {
                draft.published(day(element), DateOrigin.METADATA);
            }
        }
        draft.published(Dates.ofUrl(draft.url), DateOrigin.URL);
        draft.published(VisibleDate.find(page), DateOrigin.TEXT);
        draft.published(Dates.parse(meta.get("og:updated_time")), DateOrigin.METADATA);
        for (String key : List.of("dateModified")) {
            things.forEach(thing -> draft.published(Dates.parse(Json.text(thing, key)), DateOrigin.METADATA));
        }
    }

    private static @Nullable LocalDate day(Element element) {
        for (String attribute :
                List.of("datetime", "content", "data-published", "data-datetime", "data-pubdate", "title")) {
            LocalDate day = Dates.parse(element.attr(attribute));
            if (day != null) {
                return day;
            }
        }
        return Dates.parse(element.text());
    }

    private static @Nullable String unescaped(@Nullable String text) {
        return text == null
                ? null
                : text.indexOf('&') < 0 ? text : org.jsoup.parser.Parser.unescapeEntities(text, false);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
