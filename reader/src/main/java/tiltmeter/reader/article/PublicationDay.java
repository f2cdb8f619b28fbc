package tiltmeter.reader.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.DateOrigin;

/**
 * Finds the day of publication of an HTML page: JSON-LD, meta elements, time elements, the address, what is printed,
 * data in scripts; in the order that proved best on the development pages.
 *
 * <p>A stamp in universal time can lie a day beside the publisher's own day. Where the address or the printed date says
 * the day beside, that is taken, and the other is kept as the doubt.
 */
final class PublicationDay {
    private static final int MOST_ELEMENTS = 500;

    private static final List<String> META = List.of(
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
            "last-modified-original",
            "bt:pubdate",
            "article.created",
            "dc.created",
            "prism.publicationdate",
            "gentime",
            "shareaholic:article_published_time");
    private static final List<String> TIMES = List.of(
            "time[itemprop=datePublished]",
            "time[pubdate]",
            "[itemprop=datePublished]",
            "[itemprop=dateCreated]",
            "article time[datetime]",
            "time[datetime]",
            "abbr.published",
            "time",
            "[data-published], [data-datetime], [data-pubdate]");
    private static final List<String> ATTRIBUTES =
            List.of("datetime", "content", "data-published", "data-datetime", "data-pubdate", "title");
    private static final List<String> SCRIPTED = List.of(
            "\"datePublished\"",
            "\"publishedAt\"",
            "\"published_at\"",
            "\"publishDate\"",
            "\"publish_date\"",
            "\"publicationDate\"",
            "\"pubDate\"",
            "\"firstPublished\"",
            "\"firstPublishedAt\"",
            "\"createdAt\"",
            "\"broadcastedOn\"");

    private final Head head;
    private final Document page;
    private final Dates.Order order;
    private @Nullable LocalDate day;
    private @Nullable DateOrigin from;

    /** Hour of the stamp that told the day, from 0 to 23; -1 where it is not in universal time. */
    private int hour = -1;

    private PublicationDay(Head head, Dates.Order order) {
        this.head = head;
        this.page = head.page();
        this.order = order;
    }

    /** Fills in what {@code draft} does not know yet; {@code content} is the page as it came. */
    static void find(Head head, String content, Draft draft) {
        PublicationDay found = new PublicationDay(head, order(head.page(), draft.url));
        found.metadata();
        found.settle(content, draft);
    }

    private void metadata() {
        for (String key : List.of("datePublished", "dateCreated", "uploadDate")) {
            head.things().forEach(thing -> stamp(Json.text(thing, key)));
        }
        META.forEach(name -> stamp(head.meta(name)));
        for (String query : TIMES) {
            if (day == null) {
                page.selectStream(query).limit(MOST_ELEMENTS).forEach(this::element);
            }
        }
    }

    private void settle(String content, Draft draft) {
        LocalDate url = UrlDates.of(draft.url);
        if (day == null) {
            take(url, DateOrigin.URL);
        } else if (hour >= 0) {
            settleZone(draft, url, url == null ? VisibleDate.marked(page, order) : null);
        }
        take(VisibleDate.find(page, order), DateOrigin.TEXT);
        if (day == null) {
            scripts(content);
        }
        take(Dates.parse(head.meta("og:updated_time")), DateOrigin.METADATA);
        for (Map<?, ?> thing : head.things()) {
            take(Dates.parse(Json.text(thing, "dateModified")), DateOrigin.METADATA);
        }
        take(Dates.parse(head.meta("article:modified_time")), DateOrigin.METADATA);
        take(UrlDates.of(head.meta("og:image")), DateOrigin.URL);
        if (from != null) {
            draft.published(day, from);
        }
    }

    /** What the publisher calls the day, where its stamp is in universal time. */
    private void settleZone(Draft draft, @Nullable LocalDate url, @Nullable LocalDate printed) {
        LocalDate other = url == null ? printed : url;
        LocalDate stamped = day;
        if (other == null || stamped == null) {
            return;
        }
        // a printed date may be of something else: believed only where few time zones would do
        int margin = url == null ? 9 : 12;
        boolean east = other.equals(stamped.plusDays(1)) && hour >= 24 - margin;
        boolean west = other.equals(stamped.minusDays(1)) && hour < margin;
        if (east || west) {
            draft.publishedDoubt = stamped;
            day = other;
            from = url == null ? DateOrigin.TEXT : DateOrigin.URL;
        }
    }

    private void take(@Nullable LocalDate value, DateOrigin origin) {
        if (day == null && value != null) {
            day = value;
            from = origin;
        }
    }

    private void stamp(@Nullable String text) {
        if (day == null && text != null) {
            take(Dates.parse(text, order), DateOrigin.METADATA);
            hour = day == null ? -1 : hourOfUniversal(text);
        }
    }

    private static int hourOfUniversal(String stamp) {
        String text = stamp.strip();
        boolean universal = text.endsWith("Z") || text.endsWith("+00:00") || text.endsWith("+0000");
        int at = universal ? text.indexOf('T') : -1;
        return at < 0 ? -1 : Dates.digits(text, at + 1, 2);
    }

    private void element(Element element) {
        for (String attribute : ATTRIBUTES) {
            stamp(element.attr(attribute));
        }
        stamp(element.text());
    }

    /** What pages built in the browser carry along as data. */
    private void scripts(String content) {
        for (String name : SCRIPTED) {
            int at = day == null ? content.indexOf(name) : -1;
            if (at >= 0) {
                int from = at + name.length();
                take(Dates.parse(content.substring(from, Math.min(content.length(), from + 40))), DateOrigin.METADATA);
            }
        }
    }

    /** How this page's writers set numbers: the British, and all who do not write English, put the day first. */
    private static Dates.Order order(Document page, @Nullable String url) {
        Element html = page.selectFirst("html");
        String language =
                html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT).replace('_', '-');
        if (language.equals("en-us") || language.equals("en-ca")) {
            return language.equals("en-us") ? Dates.Order.MONTH_FIRST : Dates.Order.UNKNOWN;
        }
        boolean british = language.startsWith("en-")
                || (url != null && url.matches("https?://[^/]*\\.(uk|au|nz|ie|za|in)(/.*)?"));
        boolean foreign = !language.isEmpty() && !language.startsWith("en");
        return british || foreign ? Dates.Order.DAY_FIRST : Dates.Order.UNKNOWN;
    }
}
