package tiltmeter.app.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tiltmeter.reader.article.PrintedDays;

/**
 * Addresses that a file lists: a sitemap with what its news tags tell of each page, or the feeds of an OPML file.
 *
 * @param publisher the outlet, or null
 */
public record Listed(
        String address,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate day) {

    /** The pages of a sitemap; the sitemaps of an index. */
    public static List<Listed> sitemap(String text) {
        List<Listed> listed = new ArrayList<>();
        for (Element entry : xml(text).select("urlset > url, sitemapindex > sitemap")) {
            Element address = entry.selectFirst("> loc");
            if (address != null && !address.text().isBlank()) {
                String day = text(entry, "news|publication_date");
                listed.add(new Listed(
                        address.text().strip(),
                        text(entry, "news|title"),
                        text(entry, "news|publication > news|name"),
                        day == null ? null : PrintedDays.find(day)));
            }
        }
        return listed;
    }

    /** The feeds of an OPML file, at whatever depth. */
    public static List<Listed> opml(String text) {
        List<Listed> listed = new ArrayList<>();
        for (Element outline : xml(text).getElementsByTag("outline")) {
            String address = outline.attr("xmlUrl").isBlank() ? outline.attr("xmlurl") : outline.attr("xmlUrl");
            if (!address.isBlank()) {
                String title = outline.attr("title").isBlank() ? outline.attr("text") : outline.attr("title");
                listed.add(new Listed(address.strip(), title.isBlank() ? null : title, null, null));
            }
        }
        return listed;
    }

    /** The parser reads no document types and follows no references. */
    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(60));
    }

    private static @Nullable String text(Element entry, String query) {
        Element found = entry.selectFirst(query);
        return found == null || found.text().isBlank() ? null : found.text().strip();
    }
}
