package tiltmeter.reader.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.actors.ActorLexicon;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.CompactParser;
import tiltmeter.reader.syntax.SyntaxParser;

class DiscourseTest {
    private static final ActorResolver RESOLVER = new ActorResolver(ActorLexicon.load(new Problems()));
    private static final SyntaxParser PARSER = CompactParser.load();

    /** Every mention as {@code words=code/person}, the others after a plus. */
    private static List<String> read(String published, String... sentences) {
        Discourse discourse = RESOLVER.begin(published.isEmpty() ? null : LocalDate.parse(published));
        List<String> last = new ArrayList<>();
        String body = String.join("\n", sentences);
        int start = 0;
        for (String sentence : sentences) {
            Span span = new Span(start, start + sentence.length());
            last = discourse.resolve(body, PARSER.parse(body, span)).stream()
                    .map(mention -> words(mention, body))
                    .collect(Collectors.toList());
            start += sentence.length() + 1;
        }
        return last;
    }

    private static String words(Mention mention, String body) {
        Span span = mention.span();
        assertThat(span).isNotNull();
        assertThat(span.of(body)).isEqualTo(mention.participant().text());
        StringBuilder words = new StringBuilder(mention.participant().text() + "=" + who(mention.participant()));
        mention.others().forEach(other -> words.append('+').append(who(other)));
        return words.toString();
    }

    private static String who(Participant participant) {
        return participant.code() + (participant.person() == null ? "" : "/" + participant.person());
    }

    @Test
    void namesDemonymsAndCapitals() {
        assertThat(read("2022-05-01", "France and the Kremlin ignored the Poles, and Ottawa told NATO."))
                .containsExactly("France=FRA", "the Kremlin=RUS", "the Poles=POL", "Ottawa=CAN", "NATO=NATO");
    }

    @Test
    void aDemonymBeforeANounIsAModifier() {
        Discourse discourse = RESOLVER.begin(null);
        String text = "The Turkish offer pleased Egypt.";
        List<Mention> mentions = discourse.resolve(text, PARSER.parse(text, new Span(0, text.length())));

        assertThat(mentions.get(0).kind()).isEqualTo(Mention.Kind.MODIFIER);
        assertThat(mentions.get(0).participant().code()).isEqualTo("TUR");
        assertThat(mentions.get(1).kind()).isEqualTo(Mention.Kind.NAME);
    }

    @Test
    void rolesTakeTheirCountryFromBeforeOrAfter() {
        assertThat(read("2022-05-01", "Egyptian troops met the foreign minister of Kenya."))
                .contains("Egyptian troops=EGY")
                .anyMatch(words -> words.startsWith("the foreign minister of Kenya=KEN"));
        assertThat(read(
                        "2022-05-01",
                        "Norwegian and Swedish officials praised a spokesman for the Finnish foreign ministry."))
                .contains("Norwegian and Swedish officials=NOR+SWE")
                .anyMatch(words -> words.startsWith("spokesman for the Finnish=FIN")
                        || words.startsWith("spokesman for the Finnish foreign ministry=FIN")
                        || words.startsWith("a spokesman"));
    }

    @Test
    void theHolderOfAnOfficeDependsOnTheDay() {
        assertThat(read("2012-05-01", "The French president visited Poland."))
                .contains("The French president=FRA/Nicolas Sarkozy");
        assertThat(read("2022-07-01", "The French president visited Poland."))
                .contains("The French president=FRA/Emmanuel Macron");
        assertThat(read("", "The French president visited Poland.")).contains("The French president=FRA");
        assertThat(read("2022-07-01", "A former French president visited Poland."))
                .contains("French president=FRA");
    }

    @Test
    void titleAndSurnameAndThenSurnameAlone() {
        assertThat(read("2022-07-01", "President Macron travelled to Warsaw.", "Macron met Polish officials."))
                .containsExactly("Macron=FRA/Emmanuel Macron", "Polish officials=POL");
    }

    @Test
    void anUnknownOfficialIsKnownBySurnameAfterwards() {
        assertThat(read("2022-07-01", "Kenyan envoy Amos Odalo arrived in Cairo.", "Odalo praised Egypt."))
                .containsExactly("Odalo=KEN/Amos Odalo", "Egypt=EGY");
    }

    @Test
    void anAppositionTellsWhereAnExpertBelongs() {
        assertThat(read(
                        "2022-07-01",
                        "The plan may fail, said Vera Ostrand, a Russia expert at Lakeside University in Norway."))
                .anyMatch(words -> words.equals("Vera Ostrand=NOR/Vera Ostrand"));
        assertThat(read("2022-07-01", "The plan may fail, said Vera Ostrand, a Russia expert."))
                .anyMatch(words -> words.equals("Vera Ostrand=null/Vera Ostrand"));
    }

    @Test
    void pronounsStandForSubjects() {
        assertThat(read("2022-07-01", "Kenya thanked Egypt.", "It praised its neighbours."))
                .startsWith("It=KEN")
                .contains("its=KEN", "its neighbours=null");
        assertThat(read("2022-07-01", "Emmanuel Macron spoke in Berlin.", "He thanked Germany for its help."))
                .containsExactly("He=FRA/Emmanuel Macron", "Germany=DEU", "its=DEU");
        assertThat(read("2022-07-01", "After it closed the border, Poland called Kyiv."))
                .startsWith("it=POL");
        assertThat(read("2022-07-01", "Kenya waited.", "It is clear that talks failed."))
                .isEmpty();
    }

    @Test
    void pairs() {
        assertThat(read("2022-07-01", "Emmanuel Macron met Olaf Scholz.", "The two leaders talked about gas."))
                .containsExactly("The two leaders=FRA/Emmanuel Macron+DEU/Olaf Scholz");
        assertThat(read("2022-07-01", "Kenya and Egypt opened talks in Geneva.", "Both sides stayed calm."))
                .containsExactly("Both sides=KEN+EGY");
        assertThat(read("2022-07-01", "The two leaders talked.")).isEmpty();
    }

    @Test
    void aCounterpartHoldsTheSameOfficeElsewhere() {
        assertThat(read("2022-07-01", "The British foreign secretary met her Ukrainian counterpart."))
                .contains("The British foreign secretary=GBR/Liz Truss", "Ukrainian counterpart=UKR/Dmytro Kuleba");
    }

    @Test
    void aHintNamesTheUnnamed() {
        assertThat(read("2022-07-01", "Kenya criticised some countries, in an apparent reference to Egypt."))
                .contains("some countries=EGY");
        assertThat(read("2022-07-01", "Kenya criticised some countries.")).contains("some countries=null");
    }

    @Test
    void firstPersonsInQuotesAreTheSpeaker() {
        assertThat(read("2022-07-01", "“We trust our troops,” said Kenyan envoy Amos Odalo."))
                .contains("We=KEN/Amos Odalo", "our troops=KEN");
        assertThat(read("2022-07-01", "We trust Egypt.")).containsExactly("Egypt=EGY");
    }

    @Test
    void aBareGovernmentNeedsOneCountryInFocus() {
        assertThat(read("2022-07-01", "Kenya raised taxes.", "The government defended the step."))
                .containsExactly("The government=KEN");
        assertThat(read("2022-07-01", "Kenya sued Egypt.", "The government defended the step."))
                .isEmpty();
    }

    @Test
    void supportersAndOpponentsAreNotOwners() {
        assertThat(read("2022-07-01", "Anti-Russian posters appeared.")).isEmpty();
        assertThat(read("2022-07-01", "Assad’s opponents left Damascus."))
                .anyMatch(words -> words.endsWith("opponents=null"));
    }

    @Test
    void headlinesInCapitalsAndAccentsMatchToo() {
        assertThat(read("2022-07-01", "ERDOĞAN VISITS RUSSIA")).anyMatch(words -> words.startsWith("RUSSIA=RUS"));
        assertThat(read("2022-07-01", "Recep Tayyip Erdogan thanked Egypt."))
                .anyMatch(words -> words.startsWith("Recep Tayyip Erdogan=TUR"));
    }

    @Test
    void takesAnyText() {
        for (String text : List.of(
                "", " ", "a", ".", "“", "\"\"", "😀", "\uD83D", "’s", "the", "both", "US", "'s forces", "the two")) {
            Discourse discourse = RESOLVER.begin(null);
            assertThat(discourse.resolve(text, PARSER.parse(text, new Span(0, text.length()))))
                    .isNotNull();
        }
    }

    @Test
    void theGateSeesNamesAndRoles() {
        assertThat(gate("Rain fell on Kenya.")).isTrue();
        assertThat(gate("The troops left.")).isTrue();
        assertThat(gate("Rain fell all day.")).isFalse();
    }

    private static boolean gate(String text) {
        return RESOLVER.namesAnyone(text, new Span(0, text.length()));
    }
}
