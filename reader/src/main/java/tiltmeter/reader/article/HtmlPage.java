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

    /** Whether {@code content} without its programs is longer than what is read. */
    static boolean isTooLong(String content) {
        return content.length() > ArticleReader.LONGEST && Markup.lean(content).length() > ArticleReader.LONGEST;
    }

    static void read(String content, Draft draft) {
        Document page =
                Jsoup.parse(Markup.lean(content), "", Parser.htmlParser().setMaxDepth(DEEPEST));
        Head head = Head.of(page);
        draft.language = head.language();
        draft.url(head.url());
        draft.title(Titles.of(head));
        draft.publisher(head.publisher());
        Bylines.of(head, draft.publisher).forEach(draft::author);
        PublicationDay.find(head, content, draft);
        List<Paragraph> seen = HtmlStory.paragraphs(page, head.summaries());
        String body = head.body();
        draft.paragraphs.addAll(body == null ? seen : better(body, seen));
    }

    private static List<Paragraph> better(String told, List<Paragraph> seen) {
        int length = 0;
        for (Paragraph paragraph : seen) {
            length += Prose.is(paragraph.text()) ? paragraph.text().length() : 0;
        }
        if (Blocks.weight(told) < 400 || length >= ENOUGH * told.length()) {
            return seen;
        }
        String text = told.indexOf('<') >= 0 || told.indexOf('&') >= 0 ? stripped(told) : told;
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : Cleaning.lines(Cleaning.characters(text))) {
            if (!line.isEmpty()) {
                paragraphs.add(Paragraph.loose(line));
            }
        }
        return paragraphs;
    }

    private static String stripped(String html) {
        return Jsoup.parseBodyFragment(html).body().wholeText();
    }
}
