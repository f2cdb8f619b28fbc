package tiltmeter.reader.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML: what the page says about itself, then its story. */
final class HtmlPage {
    /** Elements nested deeper than this are taken up into their ancestor; pages of people stay below 100. */
    private static final int DEEPEST = 300;

    /** Lowest share of the JSON-LD story's length, in [0, 1], that the visible story must reach to be believed. */
    private static final double ENOUGH = 0.5;

    private HtmlPage() {}

    static void read(String content, Draft draft) {
        Document page = Jsoup.parse(content, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        String told = HtmlMetadata.read(page, draft);
        List<String> seen = HtmlBody.paragraphs(page);
        draft.paragraphs.addAll(told == null ? seen : better(told, seen));
    }

    private static List<String> better(String told, List<String> seen) {
        int length = 0;
        for (String paragraph : seen) {
            length += Furniture.isProse(paragraph) ? paragraph.length() : 0;
        }
        if (told.length() < 400 || length >= ENOUGH * told.length()) {
            return seen;
        }
        String text = told.indexOf('<') >= 0 || told.indexOf('&') >= 0 ? stripped(told) : told;
        List<String> paragraphs = new ArrayList<>();
        for (String line : Cleaning.lines(Cleaning.characters(text))) {
            if (!line.isEmpty()) {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static String stripped(String html) {
        return Jsoup.parseBodyFragment(html).body().wholeText();
    }
}
