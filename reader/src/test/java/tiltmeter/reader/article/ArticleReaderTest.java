package tiltmeter.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tiltmeter.model.Article;
import tiltmeter.model.DateOrigin;
import tiltmeter.model.Page;
import tiltmeter.model.RefusalReason;

final class ArticleReaderTest {
    private static final String PROSE = "Norland has accused Sudmark of moving troops to the border. "
            + "The government in Sudmark said on Tuesday that it knew of no such plan.";
    private static final String MORE =
            "The two countries have met four times since January. Their envoys will meet again.";

    private static Page text(String content) {
        return new Page("test", content, Page.Format.TEXT, null, null, null, null);
    }

    private static Page html(String content) {
        return new Page("test", content, Page.Format.HTML, null, null, null, null);
    }

    private static Article read(Page page) {
        Article article = new ArticleReader().read(page);
        assertThat(new ArticleReader().read(page)).isEqualTo(article);
        return article;
    }

    private static List<String> sentences(Article article) {
        return article.sentences().stream().map(span -> span.of(article.body())).toList();
    }

    @Test
    void takesNavigationTheDoubledHeadlineAndTheCommentFormOff() {
        Article article = read(
                text(
                        "HomeWorld newsNorland's border row with Sudmark grows\n\n"
                                + "Norland’s border row with Sudmark grows\n\n" + PROSE + "\n\n" + MORE
                                + "\n\n\nPlease enter your comment!\nPlease enter your name here\n\n- Advertisment -\n\nMost Popular\n\nRecent Comments"));
        assertThat(article.title()).isEqualTo("Norland’s border row with Sudmark grows");
        assertThat(article.body()).isEqualTo(PROSE + "\n\n" + MORE);
        assertThat(article.refused()).isNull();
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.published()).isNull();
    }

    @Test
    void readsTheHeadBlock() {
        Article article = read(text("Published: 2023-02-22\nPublisher: The Harbour Post\nTitle: Row grows\n"
                + "Url: https://harbour.example/row\nReports: a dispute\n\n" + PROSE));
        assertThat(article.published()).isEqualTo(LocalDate.of(2023, 2, 22));
        assertThat(article.publishedFrom()).isEqualTo(DateOrigin.METADATA);
        assertThat(article.publisher()).isEqualTo("The Harbour Post");
        assertThat(article.title()).isEqualTo("Row grows");
        assertThat(article.url()).isEqualTo("https://harbour.example/row");
        assertThat(article.body()).isEqualTo(PROSE);
    }

    @Test
    void whatTheSenderKnowsWins() {
        Article article = new ArticleReader()
                .read(new Page(
                        "test",
                        "Published: 2023-02-22\nTitle: Theirs\n\n" + PROSE,
                        Page.Format.TEXT,
                        LocalDate.of(2023, 3, 1),
                        "Ours",
                        null,
                        "Our title"));
        assertThat(article.published()).isEqualTo(LocalDate.of(2023, 3, 1));
        assertThat(article.publishedFrom()).isEqualTo(DateOrigin.GIVEN);
        assertThat(article.title()).isEqualTo("Our title");
    }

    @Test
    void startsTheFirstSentenceAfterTheDateline() {
        Article article = read(text("OSLO, March 5, 2022 (Wire) - " + PROSE));
        assertThat(article.body()).startsWith("OSLO, March 5");
        assertThat(sentences(article).get(0)).isEqualTo("Norland has accused Sudmark of moving troops to the border.");
        assertThat(article.published()).isEqualTo(LocalDate.of(2022, 3, 5));
        assertThat(article.publishedFrom()).isEqualTo(DateOrigin.DATELINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HONG KONG — The talks|12", "BRUSSELS (Wire) - The talks|18", "Oslo (WNN) The talks|11",
                        "JERUSALEM, Israel -- The talks|21",
                "The talks — long ones — ended|0", "EU-China ties soured|0", "NATO — the alliance — met|7",
                        "He said (Yes) that|0",
            })
    void measuresDatelines(String body, int length) {
        assertThat(Dateline.length(body)).isEqualTo(length);
    }

    @Test
    void takesSentencesOfFurnitureOff() {
        Article article = read(
                text(PROSE + " Read more: Ten maps of the border\n\nFILE PHOTO: An envoy waves. REUTERS/Ann Example\n\n"
                        + "Sign up for our newsletter.\n\nA sub-heading\n\n" + MORE + "\n\nShare this article"));
        assertThat(article.body()).isEqualTo(PROSE + "\n\n" + MORE);
    }

    @Test
    void joinsLinesCutAtAMargin() {
        Article article = read(text(
                "Norland has accused\nSudmark of moving its\nTroops to the border and\nsaid, without\nproof, so twice on Monday.\n\n"
                        + MORE));
        assertThat(article.body())
                .startsWith(
                        "Norland has accused Sudmark of moving its Troops to the border and said, without proof, so");
    }

    @Test
    void readsAHeadlineAlone() {
        Page page = new Page("row", "", Page.Format.TEXT, null, null, null, "Norland accuses Sudmark of border raid");
        Article article = read(page);
        assertThat(article.body()).isEqualTo("Norland accuses Sudmark of border raid");
        assertThat(article.sentences()).hasSize(1);
        assertThat(read(new Page("row", " \n", Page.Format.TEXT, null, null, null, "Too short"))
                        .refused())
                .isEqualTo(RefusalReason.EMPTY);
    }

    @Test
    void normalisesCharacters() {
        Article article = read(text("The cafe\u0301\u00a0in  Oslo\u200b clo\u00adsed\r\ntoday 👩\u200d👩.\uFEFF"));
        assertThat(article.body()).isEqualTo("The caf\u00e9 in Oslo closed today 👩\u200d👩.");
    }

    @Test
    void refusesWithAReason() {
        assertThat(read(text("")).refused()).isEqualTo(RefusalReason.EMPTY);
        assertThat(read(text("\u200b \n\n")).refused()).isEqualTo(RefusalReason.EMPTY);
        assertThat(read(text("ab\u0000cd")).refused()).isEqualTo(RefusalReason.MALFORMED);
        assertThat(read(text("\u0001\u0002\u0003\u0004\u0005 ok")).refused()).isEqualTo(RefusalReason.MALFORMED);
        assertThat(read(text("Home\nWorld\nSport\nWeather\nContact us")).refused())
                .isEqualTo(RefusalReason.NOT_AN_ARTICLE);
        assertThat(read(html("<nav><a href=x>Home</a></nav><ul><li><a href=y>World</a><li>Sport</ul>"))
                        .refused())
                .isEqualTo(RefusalReason.NOT_AN_ARTICLE);
        assertThat(read(text(
                                "Die Regierung hat am Dienstag gesagt, dass sie von dem Plan nichts weiß und die Gespräche "
                                        + "mit den Nachbarn nicht abbrechen will."))
                        .refused())
                .isEqualTo(RefusalReason.NOT_ENGLISH);
        assertThat(read(text("Правительство заявило, что ничего не знает об этом плане."))
                        .refused())
                .isEqualTo(RefusalReason.NOT_ENGLISH);
        assertThat(new ArticleReader()
                        .read(text("a".repeat(ArticleReader.LONGEST + 1)))
                        .refused())
                .isEqualTo(RefusalReason.TOO_LARGE);
    }

    @Test
    void sameTextSameId() {
        assertThat(read(text(PROSE)).id())
                .isEqualTo(read(text(PROSE + "\r\n\r\nAdvertisement")).id());
        assertThat(read(text(PROSE)).id())
                .matches("a[0-9a-f]{16}")
                .isNotEqualTo(read(text(MORE)).id());
    }

    @Test
    void readsAPageOfHtml() {
        Article article = read(html("""
                <html><head><title>Row grows | Harbour Post</title><meta property="og:site_name" content="Harbour Post">
                <script type="application/ld+json">{"@context":"x","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],
                "headline":"Border row grows &amp; grows","datePublished":"2023-02-22T23:10:00+08:00",
                "author":[{"name":"Ann Example"},{"name":"Bo Sample"}],"publisher":{"name":"The Harbour Post"},}]}</script></head>
                <body class="with-sidebar"><nav><a href="/">Home</a></nav><div class="cookie-banner"><p>We value your privacy and
                so do our four hundred partners who keep it.</p></div>
                <div class="main-area related-enabled"><h1>Border row grows</h1><figure><img><figcaption>An envoy waves.</figcaption></figure>
                <p>%s</p><div class="related"><p>Ten maps of the border that you have not seen before today, and one more.</p></div>
                <h2>What next</h2><p>%s</p></div>
                <div class="comments"><p>I think that they are all wrong about this, and I said so before.</p></div>
                <footer><p>Copyright of the post and of its many owners in this country and others.</p></footer></body></html>
                """.formatted(PROSE, MORE)));
        assertThat(article.body()).isEqualTo(PROSE + "\n\n" + MORE);
        assertThat(article.title()).isEqualTo("Border row grows & grows");
        assertThat(article.byline()).containsExactly("Ann Example", "Bo Sample");
        assertThat(article.publisher()).isEqualTo("The Harbour Post");
        assertThat(article.published()).isEqualTo(LocalDate.of(2023, 2, 22));
        assertThat(article.publishedFrom()).isEqualTo(DateOrigin.METADATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2021-03-04T05:06:07Z'>",
                "<time datetime='2021-03-04'>today</time>",
                "<link rel=canonical href='https://x.example/2021/03/04/row.html'>",
                "<link rel=canonical href='https://x.example/2021/mar/04/row'>",
                "<div class=dateline>Posted on 4th March 2021</div>",
                "<span>March 4, 2021</span>",
            })
    void findsTheDay(String mark) {
        Article article = read(html(mark + "<p>" + PROSE + "</p><p>" + MORE + "</p>"));
        assertThat(article.published()).isEqualTo(LocalDate.of(2021, 3, 4));
    }

    @Test
    void doesNotGuessADay() {
        assertThat(Dates.parse("03/04/2021")).isNull();
        assertThat(Dates.parse("2021-02-30")).isNull();
        assertThat(Dates.parse("call 20210")).isNull();
        assertThat(Dates.parse("25/12/2021")).isEqualTo(LocalDate.of(2021, 12, 25));
        assertThat(UrlDates.of("https://x.example/story/12345678/9")).isNull();
    }

    @Test
    void survivesHostilePages() {
        String deep = "<div>".repeat(100_000) + "<p>" + PROSE + "</p>";
        assertThat(read(html(deep)).body()).isEqualTo(PROSE);
        assertThat(read(html("<p>" + "so it goes on and on <br>".repeat(60_000) + "."))
                        .sentences())
                .hasSizeGreaterThan(100);
        assertThat(read(text("the men went on and ".repeat(50_000))).sentences())
                .hasSizeGreaterThan(100);
        assertThat(read(text("A.".repeat(500_000))).refused()).isEqualTo(RefusalReason.NOT_ENGLISH);
        assertThat(read(html("<span class=date>".repeat(100_000) + PROSE)).body())
                .isEqualTo(PROSE);
        assertThat(read(text("the (".repeat(200_000))).sentences()).isNotEmpty();
        assertThat(read(html("<script type='application/ld+json'>" + "[".repeat(200_000) + "</script><p>" + PROSE))
                        .body())
                .isEqualTo(PROSE);
        assertThat(read(text("Bb Mm MORE ".repeat(50_000))).refused()).isNull();
    }
}
