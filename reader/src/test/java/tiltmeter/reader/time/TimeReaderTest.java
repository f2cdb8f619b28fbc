package tiltmeter.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiltmeter.model.Days;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.CompactParser;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.SyntaxParser;
import tiltmeter.reader.syntax.Token;

/** Everything here is published on Wednesday, 22 February 2023, where it is published on a day at all. */
class TimeReaderTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2023, 2, 22);
    private static final SyntaxParser PARSER = CompactParser.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "null", textBlock = """
            Norway sent tanks on Tuesday.                         | sent      | Tuesday | 2023-02-21 | 2023-02-21
            Norway sent tanks on Wednesday.                       | sent      | Wednesday | 2023-02-22 | 2023-02-22
            Norway will send tanks on Friday.                     | send      | Friday | 2023-02-24 | 2023-02-24
            Norway sent tanks on Friday.                          | sent      | Friday | 2023-02-17 | 2023-02-17
            Peru closed its embassy yesterday.                    | closed    | yesterday | 2023-02-21 | 2023-02-21
            Peru closed its embassy the day before yesterday.     | closed    | the day before yesterday | 2023-02-20 | 2023-02-20
            Peru will close its embassy tomorrow.                 | close     | tomorrow | 2023-02-23 | 2023-02-23
            The two ministers met on Feb. 3, 2022.                | met       | Feb. 3, 2022 | 2022-02-03 | 2022-02-03
            The two ministers met on 3 February 2022 in Oslo.     | met       | 3 February 2022 | 2022-02-03 | 2022-02-03
            The two ministers met on March 16.                    | met       | March 16 | 2022-03-16 | 2022-03-16
            The two ministers will meet on March 16.              | meet      | March 16 | 2023-03-16 | 2023-03-16
            The court ruled on 2022-02-04.                        | ruled     | 2022-02-04 | 2022-02-04 | 2022-02-04
            The court ruled on 02/04/2022.                        | ruled     | 02/04/2022 | 2022-02-04 | 2022-02-04
            Kenya joined the pact in 2015.                        | joined    | 2015 | 2015-01-01 | 2015-12-31
            Kenya joined the pact in March 2014.                  | joined    | March 2014 | 2014-03-01 | 2014-03-31
            Kenya joined the pact in the 1990s.                   | joined    | 1990s | 1990-01-01 | 1999-12-31
            Kenya joined the pact in early March 2014.            | joined    | early March 2014 | 2014-03-01 | 2014-03-10
            Kenya joined the pact in the first quarter of 2019.   | joined    | the first quarter of 2019 | 2019-01-01 | 2019-03-31
            Ghana expelled the envoy last week.                   | expelled  | last week | 2023-02-13 | 2023-02-19
            Ghana expelled the envoy this week.                   | expelled  | this week | 2023-02-20 | 2023-02-26
            Ghana expelled the envoy earlier this week.           | expelled  | earlier this week | 2023-02-20 | 2023-02-21
            Ghana expelled the envoy last month.                  | expelled  | last month | 2023-01-01 | 2023-01-31
            Ghana expelled the envoy last year.                   | expelled  | last year | 2022-01-01 | 2022-12-31
            Ghana expelled the envoy last February.               | expelled  | last February | 2022-02-01 | 2022-02-28
            Ghana expelled the envoy last summer.                 | expelled  | last summer | 2022-06-01 | 2022-08-31
            Ghana expelled the envoy last weekend.                | expelled  | last weekend | 2023-02-18 | 2023-02-19
            Ghana expelled the envoy two days ago.                | expelled  | two days ago | 2023-02-20 | 2023-02-20
            Ghana expelled the envoy three years ago.             | expelled  | three years ago | 2020-01-01 | 2020-12-31
            Ghana expelled the envoy a year ago.                  | expelled  | a year ago | 2022-01-01 | 2022-12-31
            Chile has armed the rebels since last February.       | armed     | since last February | 2022-02-01 | 2023-02-22
            Chile has armed the rebels in recent days.            | armed     | recent days | 2023-02-15 | 2023-02-22
            Chile has armed the rebels over the past decade.      | armed     | the past decade | 2013-02-22 | 2023-02-22
            Chile will arm the rebels in the coming days.         | arm       | the coming days | 2023-02-22 | 2023-03-01
            Chile will arm the rebels by the end of the year.     | arm       | by the end of the year | 2023-02-22 | 2023-12-31
            Chile will arm the rebels next Tuesday.               | arm       | next Tuesday | 2023-02-28 | 2023-02-28
            Chile will arm the rebels within two weeks.           | arm       | within two weeks | 2023-02-22 | 2023-03-08
            Troops shelled the port between January and mid-March.| shelled   | between January and mid-March | 2022-01-01 | 2022-03-20
            Troops occupied the port from 2014 to 2016.           | occupied  | from 2014 to 2016 | 2014-01-01 | 2016-12-31
            Troops occupied the port on Christmas Eve.            | occupied  | Christmas Eve | 2022-12-24 | 2022-12-24
            The minister said on Tuesday that Iran attacked Iraq. | said      | Tuesday | 2023-02-21 | 2023-02-21
            The minister said on Tuesday that Iran attacked Iraq. | attacked  | null | null | null
            Iran attacked Iraq in 1980, the minister said Monday. | attacked  | 1980 | 1980-01-01 | 1980-12-31
            Iran attacked Iraq in 1980, the minister said Monday. | said      | Monday | 2023-02-20 | 2023-02-20
            Italy cancelled Monday's visit.                       | visit     | Monday | 2023-02-20 | 2023-02-20
            Italy cancelled Monday's visit.                       | cancelled | null | null | null
            Italy launched an attack on Feb 24 of last year.      | attack    | Feb 24 of last year | 2022-02-24 | 2022-02-24
            Tuesday's talks came a day after Friday's strike.     | talks     | Tuesday | 2023-02-21 | 2023-02-21
            Tuesday's talks came a day after Friday's strike.     | strike    | Friday | 2023-02-17 | 2023-02-17
            Weeks before Spain invaded Malta, the kings met.      | met       | Weeks before | null | null
            Weeks before Spain invaded Malta, the kings met.      | invaded   | null | null | null
            They met in May, weeks before Spain invaded Malta.    | invaded   | weeks before | 2022-05-01 | 2022-06-30
            Ties are close since May, when they signed a pact.    | signed    | May | 2022-05-01 | 2022-05-31
            On Monday Cuba held talks and signed a deal.          | signed    | Monday | 2023-02-20 | 2023-02-20
            Kenya joined the pact in the third quarter.           | joined    | the third quarter | 2022-07-01 | 2022-09-30
            Kenya joined the pact in last year's second half.     | joined    | last year's second half | 2022-07-01 | 2022-12-31
            Kenya's third-quarter exports to Uganda fell.         | exports   | third-quarter | 2022-07-01 | 2022-09-30
            Kenya joined the pact in nineteen ninety-six.         | joined    | nineteen ninety-six | 1996-01-01 | 1996-12-31
            Kenya joined the pact in the year two thousand.       | joined    | two thousand | 2000-01-01 | 2000-12-31
            The pact takes effect on March 1.                     | takes     | March 1 | 2023-03-01 | 2023-03-01
            The arms are payable April 15 in Oslo.                | payable   | April 15 | 2023-04-15 | 2023-04-15
            The arms were paid for on April 15 in Oslo.           | paid      | April 15 | 2022-04-15 | 2022-04-15
            The 12-day war cost 2,000 soldiers and 1500 tanks.    | cost      | null | null | null
            """)
    void datesAnAct(
            String text, String trigger, @Nullable String words, @Nullable LocalDate first, @Nullable LocalDate last) {
        TimeExpression found = of(text, trigger, WEDNESDAY);
        assertThat(found == null ? null : found.text()).isEqualTo(words);
        assertThat(found == null ? null : found.days())
                .isEqualTo(first == null || last == null ? null : new Days(first, last));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
            Norway sent tanks on Tuesday.          | sent | Tuesday         | null       | null
            Norway sent tanks in March.            | sent | March           | null       | null
            Norway sent tanks last year.           | sent | last year       | null       | null
            Norway sent tanks three weeks ago.     | sent | three weeks ago | null       | null
            Norway has sent tanks since 2014.      | sent | since 2014      | null       | null
            Norway sent tanks on March 16, 2014.   | sent | March 16, 2014  | 2014-03-16 | 2014-03-16
            Norway sent tanks in 2014.             | sent | 2014            | 2014-01-01 | 2014-12-31
            """)
    void leavesWhatIsToldFromPublicationOpenWithoutIt(
            String text, String trigger, String words, @Nullable LocalDate first, @Nullable LocalDate last) {
        TimeExpression found = of(text, trigger, null);
        assertThat(found).isNotNull();
        assertThat(found.text()).isEqualTo(words);
        assertThat(found.days()).isEqualTo(first == null || last == null ? null : new Days(first, last));
    }

    @Test
    void namesTimesWithoutTheWordsThatBoundThem() {
        String text = "Troops have held the port since May and will leave between Monday and March 3.";
        ParsedSentence sentence = PARSER.parse(text, new Span(0, text.length()));
        assertThat(new TimeReader().named(sentence, WEDNESDAY))
                .extracting(TimeExpression::text)
                .containsExactly("May", "Monday", "March 3");
        assertThat(new TimeReader().named(sentence, WEDNESDAY))
                .extracting(time -> time.span().of(text))
                .containsExactly("May", "Monday", "March 3");
    }

    @Test
    void spansQuoteTheTextTheyStandIn() {
        String text =
                "On Feb. 3, 2022 Xi met Putin, weeks before “last February” was over; since mid-March 😀 nothing.";
        ParsedSentence sentence = PARSER.parse(text, new Span(0, text.length()));
        List<TimeExpression> found = new TimeReader().find(sentence, WEDNESDAY);
        assertThat(found).extracting(TimeExpression::text).contains("Feb. 3, 2022", "last February", "since mid-March");
        for (TimeExpression expression : found) {
            assertThat(expression.span().of(text)).isEqualTo(expression.text());
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "'.'", "'😀'", "'Since'", "'the end of the'", "'a'", "'- -'", "'mid-'", "'Between 2014 and'"})
    void bearsOddInput(String text) {
        ParsedSentence sentence = PARSER.parse(text, new Span(0, text.length()));
        assertThat(new TimeReader().find(sentence, WEDNESDAY)).hasSizeLessThan(2);
    }

    private static @Nullable TimeExpression of(String text, String trigger, @Nullable LocalDate published) {
        ParsedSentence sentence = PARSER.parse(text, new Span(0, text.length()));
        Token token = sentence.tokens().stream()
                .filter(t -> t.form().equals(trigger))
                .findFirst()
                .orElseThrow();
        return TimeReader.of(sentence, token, new TimeReader().find(sentence, published));
    }
}
