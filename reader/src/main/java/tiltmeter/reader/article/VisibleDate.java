package tiltmeter.reader.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A publication day that a page shows only to the eye: in an element named for it, or in a short line that is a date.
 */
final class VisibleDate {
    private static final List<String> LEADS = List.of(
            "published",
            "posted",
            "first published",
            "updated",
            "last updated",
            "last edited",
            "last modified",
            "date",
            "on",
            "by",
            "am",
            "vom",
            "stand",
            "datum",
            "veröffentlicht",
            "erstellt",
            "aktualisiert",
            "gespeichert",
            "publié",
            "mis en ligne",
            "mis à jour",
            "le",
            "publicado",
            "actualizado",
            "fecha",
            "pubblicato",
            "publicerad",
            "publisert",
            "oppdatert",
            "uppdaterad",
            "udgivet",
            "opublikowano",
            "gepubliceerd",
            "geplaatst",
            "data");
    /** Words that nothing but a day of publication follows. */
    private static final List<String> ANNOUNCEMENTS = List.of(
            "published on",
            "published:",
            "posted on",
            "posted:",
            "first published",
            "last edited",
            "last modified",
            "last updated",
            "updated:",
            "veröffentlicht am",
            "erstellt am",
            "zuletzt aktualisiert",
            "zuletzt geändert",
            "publié le",
            "mis en ligne le",
            "mis à jour le",
            "publicado el",
            "publicado em",
            "pubblicato il",
            "publicerad",
            "publisert",
            "opublikowano",
            "copyright ©");

    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_ANNOUNCED = 160;
    /** How many elements are looked at; a hostile page can hold millions. */
    private static final int MOST_ELEMENTS = 2000;

    private static final String NAMED =
            "[class*=date], [class*=Date], [class*=publish], [class*=time], [id*=date], [class*=byline], [class*=meta],"
                    + " [class*=posted], [class*=datum], [class*=submitted]";

    private VisibleDate() {}

    static @Nullable LocalDate find(Document page, Dates.Order order) {
        LocalDate marked = marked(page, order);
        if (marked != null) {
            return marked;
        }
        List<Element> lines =
                first(page, "p, span, div, small, li, em, nobr, strong, b, a, h2, h3, h4, h5, h6, td, dd, footer");
        for (Reading reading :
                List.<Reading>of(VisibleDate::ofAnnounced, VisibleDate::ofLine, VisibleDate::ofOpening)) {
            for (Element element : lines) {
                if (element.childrenSize() < 4) {
                    LocalDate day = reading.of(element.ownText(), order);
                    if (day != null) {
                        return day;
                    }
                }
            }
        }
        return null;
    }

    /** One way to find a day in a line. */
    private interface Reading {
        @Nullable
        LocalDate of(String line, Dates.Order order);
    }

    /** The day in an element whose name says that it holds one, or null. */
    static @Nullable LocalDate marked(Document page, Dates.Order order) {
        for (Element element : first(page, NAMED)) {
            String text = element.text();
            if (text.length() <= LONGEST_LINE) {
                LocalDate day = Dates.parse(text, order);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static List<Element> first(Document page, String query) {
        return page.body().selectStream(query).limit(MOST_ELEMENTS).toList();
    }

    /** As {@link #ofLine(String, Dates.Order)} where nothing is known of the writer. */
    static @Nullable LocalDate ofLine(String line) {
        return ofLine(line, Dates.Order.UNKNOWN);
    }

    /** The day of a line that is little more than a date: "Published: 5 March 2022", "March 5, 2022 at 9:04 a.m.". */
    static @Nullable LocalDate ofLine(String line, Dates.Order order) {
        if (line.length() > LONGEST_LINE || line.length() < 6 || Prose.words(line) > 12) {
            return null;
        }
        LocalDate day = Dates.parse(line, order);
        if (day == null) {
            return null;
        }
        String lower = line.strip().toLowerCase(Locale.ROOT);
        boolean brief = Prose.words(line) <= 5 && line.indexOf('(') < 0;
        return brief || isLed(lower) || Dates.month(lower, 0) > 0 || Character.isDigit(lower.charAt(0)) ? day : null;
    }

    /** The day behind a word that announces one: "… (last edited 2022-03-05", "Posted on 5 March 2022 by …". */
    private static @Nullable LocalDate ofAnnounced(String line, Dates.Order order) {
        if (line.length() > LONGEST_ANNOUNCED || line.length() < 10) {
            return null;
        }
        String lower = line.strip().toLowerCase(Locale.ROOT);
        for (String announcement : ANNOUNCEMENTS) {
            int at = lower.indexOf(announcement);
            if (at >= 0) {
                int from = at + announcement.length();
                LocalDate day = Dates.parse(lower.substring(from, Math.min(lower.length(), from + 45)), order);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    /** The day that a paragraph opens with, as notices to the press do. */
    private static @Nullable LocalDate ofOpening(String line, Dates.Order order) {
        boolean opens = line.length() > 9 && Character.isDigit(line.charAt(0));
        return opens ? Dates.parse(line.substring(0, Math.min(line.length(), 20)), order) : null;
    }

    private static boolean isLed(String lower) {
        return LEADS.stream().anyMatch(word -> lower.startsWith(word + " ") || lower.startsWith(word + ":"));
    }
}
