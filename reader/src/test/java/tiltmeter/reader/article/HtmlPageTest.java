package tiltmeter.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiltmeter.model.Page;
import tiltmeter.model.RefusalReason;

final class HtmlPageTest {
    private static final String ONE =
            "The minister of Norland said on Monday that the bridge over the river would be closed for the winter.";
    private static final String TWO =
            "The neighbours in Sudovia had been told of it, she added, and nobody should be surprised by the works.";
    private static final String THREE =
            "A spokesman for the harbour said that the ferries would run more often until the spring came back.";

    private static Extract extract(String html, String url) {
        return new ArticleReader().extract(new Page("page", html, Page.Format.HTML, null, null, url, null));
    }

    private static String body(String html) {
        return extract(html, null).body();
    }

    @Test
    void takesTheLinesUnderTheHeadlineAndLeavesSubHeadingsOut() {
        assertThat(body(
                        "<header><h1>Bridge closed</h1><p class='article-standfirst'>Ferries to run more often</p></header>"
                                + "<article><p>" + ONE + "</p><h2>What comes next</h2><p>" + TWO + "</p></article>"))
                .isEqualTo("Ferries to run more often\n\n" + ONE + "\n\n" + TWO);
    }

    @Test
    void keepsListsInTheStoryAndDropsListsUnderSignUpLines() {
        String page = body("<article><p>" + ONE
                + "</p><ul><li>Closed from November</li><li>Open again in March</li></ul>"
                + "<p>" + TWO + "</p><p>Create an account or sign in to continue with your reading experience.</p>"
                + "<ul><li>Enjoy more articles each month.</li></ul></article>");
        assertThat(page).contains("Closed from November", "Open again in March").doesNotContain("Enjoy", "account");
    }

    @Test
    void leavesPostsOfOthersCaptionsAndBoxesOut() {
        assertThat(body("<article><p>" + ONE
                        + "</p><blockquote class='twitter-tweet'><p>I have never seen such a bridge in my "
                        + "whole life, and I have seen many.</p></blockquote><figure><figcaption>The bridge in winter.</figcaption>"
                        + "</figure><div class='newsletter-box'><p>Get the news from the river to your inbox every morning.</p></div>"
                        + "<p>" + TWO
                        + "</p><div data-testid='related-articles'><p>Ten bridges that you have to see before "
                        + "winter, and one to leave out.</p></div></article>"))
                .isEqualTo(ONE + "\n\n" + TWO);
    }

    @Test
    void keepsNotesOfCorrections() {
        assertThat(body("<article><p>" + ONE + "</p><p>" + TWO
                        + "</p><p class='correction'>Correction: an earlier version of "
                        + "this report gave a wrong month for the works.</p></article>"))
                .endsWith("gave a wrong month for the works.");
    }

    @Test
    void readsAStoryInSeveralSectionsAndOneWithoutParagraphs() {
        assertThat(body("<main><section><p>" + ONE + "</p><p>" + TWO + "</p></section><section><p>" + THREE
                        + "</p></section></main>"))
                .isEqualTo(ONE + "\n\n" + TWO + "\n\n" + THREE);
        assertThat(body("<form><div class=LongDesc><div>" + ONE + "</div><div>" + TWO + "</div></div></form>"))
                .isEqualTo(ONE + "\n\n" + TWO);
    }

    @Test
    void readsLanguagesWithoutBlanks() {
        String one = "大臣は月曜日に、川にかかる橋が冬の間は閉鎖されると述べた。隣国にはすでに伝えられているという。";
        String two = "港の広報担当者は、春が戻るまでフェリーの便数を増やすと話した。利用者は驚かないだろう。";
        assertThat(body("<article><p>" + one + "</p><p>" + two + "</p></article>"))
                .isEqualTo(one + "\n\n" + two);
    }

    @Test
    void choosesTheHeadlineThatThePageRepeats() {
        String page = "<title>Bridge closed for the winter - The Harbour Post</title><meta property='og:title' "
                + "content='Bridge closed for the winter | Harbour'><meta property='og:site_name' content='The Harbour Post'>"
                + "<h1>Bridge closed for the winter</h1><p>" + ONE + "</p><p>" + TWO + "</p>";
        assertThat(extract(page, null).title()).isEqualTo("Bridge closed for the winter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta name=author content='By Ann Nord and Bo Sund'>|Ann Nord;Bo Sund",
                "<meta name=author content='Von Ann Nord (an)'>|Ann Nord",
                "<div class=byline>By Ann Nord, Political Editor</div>|Ann Nord",
                "<meta name=author content='The Harbour Post'><a rel=author href=x>Ann Nord</a>|Ann Nord",
            })
    void findsWhoWroteIt(String mark, String names) {
        Extract found = extract(
                "<meta property='og:site_name' content='The Harbour Post'>" + mark + "<p>" + ONE + "</p><p>" + TWO
                        + "</p>",
                null);
        assertThat(String.join(";", found.byline())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 mars 2022|2022-03-05",
                "5. März 2022|2022-03-05",
                "5 de marzo de 2022|2022-03-05",
                "2022年3月5日|2022-03-05",
                "5 марта 2022|2022-03-05",
                "05.03.22|2022-03-05",
                "1er août 2022|2022-08-01",
                "March 5th, 2022|2022-03-05",
            })
    void readsDaysOfManyLanguages(String text, LocalDate day) {
        assertThat(Dates.parse(text)).isEqualTo(day);
    }

    @Test
    void theOrderOfNumbersIsTheWriters() {
        assertThat(Dates.parse("03/04/2022", Dates.Order.DAY_FIRST)).isEqualTo(LocalDate.of(2022, 4, 3));
        assertThat(Dates.parse("03/04/2022", Dates.Order.MONTH_FIRST)).isEqualTo(LocalDate.of(2022, 3, 4));
        assertThat(Dates.parse("03/04/2022")).isNull();
    }

    @Test
    void tellsTheDoubtOfAStampInUniversalTime() {
        Extract found = extract(
                "<meta property='article:published_time' content='2023-11-09T01:49:09+00:00'><p>" + ONE + "</p><p>"
                        + TWO,
                "https://news.example/2023/11/08/bridge");
        assertThat(found.published()).isEqualTo(LocalDate.of(2023, 11, 8));
        assertThat(found.publishedDoubt()).isEqualTo(LocalDate.of(2023, 11, 9));
    }

    @Test
    void whatIsNotEnglishIsRefusedButTold() {
        var article = new ArticleReader()
                .read(new Page(
                        "page",
                        "<html lang=de-AT><p>Die Regierung hat am Dienstag gesagt, dass sie von dem Plan nichts weiß und die "
                                + "Gespräche mit den Nachbarn nicht abbrechen will.</p>",
                        Page.Format.HTML,
                        null,
                        null,
                        null,
                        null));
        assertThat(article.refused()).isEqualTo(RefusalReason.NOT_ENGLISH);
        assertThat(article.language()).isEqualTo("de");
        assertThat(article.body()).startsWith("Die Regierung");
        assertThat(article.sentences()).isEmpty();
    }

    @Test
    void leanMarkupKeepsTheTextOfWhatItBuries() {
        String deep = "<div>".repeat(5000) + "<p>" + ONE + "</p>" + "</div>".repeat(5000) + "<p>" + TWO + "</p>";
        String lean = Markup.lean(deep);
        assertThat(lean.split("<div>", -1).length - 1).isEqualTo(300);
        assertThat(lean.split("</div>", -1).length - 1).isEqualTo(300);
        assertThat(lean).contains(ONE, TWO);
        assertThat(Markup.lean(
                        "a<script>if (1 < 2) {}</script>b<!-- c -->d<script type='application/ld+json'>{}</script>"))
                .isEqualTo("abd<script type='application/ld+json'>{}</script>");
        for (String open : new String[] {"<script>", "<!--", "<div", "<style>", "<svg><"}) {
            assertThat(Markup.lean(open.repeat(1000))).isNotEmpty();
        }
    }
}
