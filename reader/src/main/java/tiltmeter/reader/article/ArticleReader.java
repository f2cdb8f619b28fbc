package tiltmeter.reader.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Article;
import tiltmeter.model.DateOrigin;
import tiltmeter.model.Page;
import tiltmeter.model.RefusalReason;
import tiltmeter.model.Span;
import tiltmeter.reader.bytes.Mojibake;
import tiltmeter.reader.ids.Ids;

/**
 * Turns a page into an article: furniture off, headline apart, sentences split. Pure and thread-safe; never throws on
 * bad content, which comes back as an article with {@link Article#refused()} set and no sentences; its body is empty
 * unless it was refused for its language alone.
 *
 * <p>What the sender knows wins over what the page says. A page that is only a headline of at least
 * {@value #HEADLINE_WORDS} words is read as a one-sentence article whose body is the headline. The dateline ("GENEVA
 * (Reuters) - ") stays in the body, and the first sentence starts after it.
 */
public final class ArticleReader {
    /** Longest content read, in UTF-16 units; a newspaper's longest reports have a tenth of it. */
    public static final int LONGEST = 2_000_000;

    /** Longest page of HTML read, its programs included; without them it must not pass {@link #LONGEST}. */
    public static final int LONGEST_HTML = 8_000_000;

    private static final int HEADLINE_WORDS = 4;

    /** Reads {@code page}; spans of the result count UTF-16 units of its body. */
    public Article read(Page page) {
        Extract found = extract(page);
        if (found.refused() != null) {
            return refused(page, found, found.refused());
        }
        English.Verdict verdict = English.of(found.body());
        if (verdict == English.Verdict.OTHER) {
            return foreign(page, found);
        }
        return new Article(
                id(found.body()),
                found.url(),
                found.publisher(),
                found.title(),
                found.byline(),
                found.published(),
                found.publishedFrom(),
                English.code(verdict),
                found.body(),
                sentences(found.body()),
                null,
                null,
                null);
    }

    /** What {@code page} holds in whatever language: body, title, authors, day. Never throws on bad content. */
    public Extract extract(Page page) {
        String content = page.content();
        Draft draft = new Draft();
        draft.title(page.title());
        draft.publisher(page.publisher());
        draft.url(page.url());
        draft.published(page.published(), DateOrigin.GIVEN);
        boolean html = page.format() == Page.Format.HTML;
        if (content.length() > (html ? LONGEST_HTML : LONGEST) || (html && HtmlPage.isTooLong(content))) {
            return draft.extract("", RefusalReason.TOO_LARGE);
        }
        if (Cleaning.isBinary(content)) {
            return draft.extract("", RefusalReason.MALFORMED);
        }
        switch (page.format()) {
            case TEXT -> TextPage.read(Mojibake.mended(content), draft);
            case HTML -> HtmlPage.read(Mojibake.mended(content), draft);
        }
        return extract(page, draft);
    }

    private static Extract extract(Page page, Draft draft) {
        draft.title(Headline.find(draft.paragraphs));
        boolean blank = draft.paragraphs.isEmpty();
        List<String> story = Furniture.off(Headline.off(draft.paragraphs, draft.title));
        if (!blank && (story.isEmpty() || isNavigation(draft.paragraphs.size(), story) || isTooThin(page, story))) {
            return draft.extract("", RefusalReason.NOT_AN_ARTICLE);
        }
        String title = draft.title;
        if (blank) {
            if (page.format() == Page.Format.HTML || title == null || Prose.words(title) < HEADLINE_WORDS) {
                return draft.extract("", RefusalReason.EMPTY);
            }
            story = List.of(title);
        }
        String body = String.join("\n\n", story);
        draft.published(UrlDates.of(draft.url), DateOrigin.URL);
        draft.published(Dateline.day(body), DateOrigin.DATELINE);
        draft.published(dayInText(draft.paragraphs), DateOrigin.TEXT);
        return draft.extract(body, null);
    }

    /** Sentences of {@code body}; the first one starts after the dateline. */
    static List<Span> sentences(String body) {
        List<Span> sentences = new ArrayList<>();
        int dateline = Dateline.length(body);
        for (Span span : SentenceSplitter.split(body.substring(dateline))) {
            sentences.add(new Span(span.start() + dateline, span.end() + dateline));
        }
        return sentences;
    }

    /** Menus and link lists: many lines, none of them a sentence; some may have gone as furniture already. */
    private static boolean isNavigation(int lines, List<String> story) {
        boolean many = story.size() >= 4 || (lines >= 4 && story.size() < lines);
        return many && story.stream().noneMatch(Prose::is);
    }

    /** A web page with no run of prose is a front page or an error page. */
    private static boolean isTooThin(Page page, List<String> story) {
        return page.format() == Page.Format.HTML && story.stream().noneMatch(Prose::is);
    }

    private static @Nullable LocalDate dayInText(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i < 6 || i >= paragraphs.size() - 3) {
                LocalDate day = VisibleDate.ofLine(paragraphs.get(i).text());
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    /** What is not English is refused, yet what was found in it is told: body, title, day. */
    private static Article foreign(Page page, Extract found) {
        Article refused = refused(page, found, RefusalReason.NOT_ENGLISH);
        return new Article(
                refused.id(),
                found.url(),
                found.publisher(),
                found.title(),
                found.byline(),
                found.published(),
                found.publishedFrom(),
                "en".equals(found.language()) ? null : found.language(),
                found.body(),
                List.of(),
                null,
                null,
                RefusalReason.NOT_ENGLISH);
    }

    private static Article refused(Page page, Extract found, RefusalReason reason) {
        return new Article(
                id(page.content().isBlank() ? page.name() : page.content()),
                found.url(),
                found.publisher(),
                found.title(),
                found.byline(),
                found.published(),
                found.publishedFrom(),
                null,
                "",
                List.of(),
                null,
                null,
                reason);
    }

    /** The id of an article with this text. */
    static String id(String text) {
        return Ids.hash("a", text);
    }
}
