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
    private static final List<String> LEADS =
            List.of("published", "posted", "first published", "updated", "last updated", "date", "on", "by");
    private static final int LONGEST_LINE = 80;
    /** How many elements are looked at; a hostile page can hold millions. */
    private static final int MOST_ELEMENTS = 2000;

    private VisibleDate() {}

    static @Nullable LocalDate find(Document page) {
        for (Element element : first(
                page,
                "[class*=date], [class*=publish], [class*=time], [id*=date], [class*=byline], [class*=meta], [class*=posted]")) {
            String text = element.text();
            if (text.length() <= LONGEST_LINE) {
                LocalDate day = Dates.parse(text);
                if (day != null) {
                    return day;
                }
            }
        }
        for (Element element : first(page, "p, span, div, small, li, h2, h3, h4, h5, h6")) {
            if (element.childrenSize() < 4) {
                LocalDate day = ofLine(element.ownText());
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static List<Element> first(Document page, String query) {
        return page.selectStream(query).limit(MOST_ELEMENTS).toList();
    }

    /** The day of a line that is little more than a date: "Published: 5 March 2022", "March 5, 2022 at 9:04 a.m.". */
    static @Nullable LocalDate ofLine(String line) {
        if (line.length() > LONGEST_LINE || Furniture.words(line) > 12) {
            return null;
        }
        LocalDate day = Dates.parse(line);
        if (day == null) {
            return null;
        }
        String lower = line.strip().toLowerCase(Locale.ROOT);
        boolean lead = LEADS.stream().anyMatch(word -> lower.startsWith(word + " ") || lower.startsWith(word + ":"));
        return lead || Furniture.words(line) <= 5 || Dates.month(lower, 0) > 0 || Character.isDigit(lower.charAt(0))
                ? day
                : null;
    }
}
