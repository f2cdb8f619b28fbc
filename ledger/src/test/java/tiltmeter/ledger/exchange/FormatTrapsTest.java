package tiltmeter.ledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.Reason;
import tiltmeter.model.Sector;
import tiltmeter.model.Span;
import tiltmeter.model.Status;

/** Single rows of exports, where files that are said to be compatible break; docs/EXCHANGE.md lists the traps. */
final class FormatTrapsTest {
    private static final GdeltEvents GDELT = new GdeltEvents();

    @Test
    void aCodeKeepsItsLeadingNoughtInEveryFormat() {
        Told told = told("010", "CHN", "Ukraine", "Norland Daily");
        for (Format format : List.of(GDELT, new Icews(code -> "act"), new Phoenix())) {
            assertThat(format.row(told)).as(format.name()).contains("010").doesNotContain("10");
        }
        assertThat(gdelt(told, "EventBaseCode")).isEqualTo("010");
        assertThat(gdelt(told, "EventRootCode")).isEqualTo("01");
    }

    @Test
    void actorsHaveThreeLettersAndPlacesTheTwoOfFips() {
        Told told = told("112", "UKR", "Ukraine", null);
        assertThat(gdelt(told, "Actor1CountryCode")).isEqualTo("UKR");
        assertThat(gdelt(told, "ActionGeo_CountryCode")).isEqualTo("UP");
        assertThat(gdelt(told("112", "SDN", "Sudan", null), "ActionGeo_CountryCode"))
                .isEqualTo("SU");
    }

    @Test
    void eachProducerDrawsTheBordersOfItsClassesItself() {
        assertThat(gdelt(told("140", "CHN", null, null), "QuadClass")).isEqualTo("3");
        assertThat(phoenix("140")).isEqualTo("4");
        assertThat(gdelt(told("090", "CHN", null, null), "QuadClass")).isEqualTo("2");
        assertThat(phoenix("090")).isEqualTo("3");
        assertThat(gdelt(told("010", "CHN", null, null), "QuadClass")).isEqualTo("1");
        assertThat(phoenix("010")).isEqualTo("0");
        for (String format : List.of("gdelt", "phoenix", "polecat")) {
            assertThat(Formats.quadScheme(format)).as(format).contains("4").doesNotContain("none");
        }
    }

    @Test
    void namesHaveNoneOfTheCharactersThatSeparate() {
        Told told = told("112", "CHN", null, "Daily; of #1, Norland|South\tand\nNorth");
        List<String> phoenix = new Phoenix().row(told);
        assertThat(phoenix.get(Phoenix.COLUMNS.indexOf("NewsSources"))).isEqualTo("Daily of 1 Norland South and North");
        for (Format format : List.of(GDELT, new GdeltMentions(), new Icews(code -> "a;b"), new Phoenix())) {
            assertThat(format.row(told))
                    .as(format.name())
                    .hasSize(format.columns().size())
                    .allSatisfy(cell -> assertThat(cell).doesNotContain("\t", "\n", "\r"));
        }
        assertThat(CameoActor.of(new Participant(new Span(0, 1), "x", "CHN", null, "A;B,C#D|E\tF", null))
                        .name())
                .isEqualTo("A B C D E F");
    }

    @Test
    void nobodyIsEmptyCellsAndMinusOne() {
        Told told = told("112", "CHN", null, null);
        for (String column : GdeltEvents.COLUMNS) {
            if (column.startsWith("Actor2") && !column.endsWith("Type") || column.equals("AvgTone")) {
                assertThat(gdelt(told, column)).as(column).isEmpty();
            }
        }
        List<String> mention = new GdeltMentions().row(told);
        assertThat(mention.get(GdeltMentions.COLUMNS.indexOf("Actor1CharOffset")))
                .isEqualTo("0");
        assertThat(mention.get(GdeltMentions.COLUMNS.indexOf("Actor2CharOffset")))
                .isEqualTo("-1");
    }

    @Test
    void denialsOfTheOldNumberingAreNotTakenForThoseOfTheNew() {
        assertThat(CameoTypes.of("016", false)).isEqualTo(EventType.REJECT);
        assertThat(CameoTypes.of("016", true)).isEqualTo(EventType.CONSULT);
    }

    private static String gdelt(Told told, String column) {
        return GDELT.row(told).get(GdeltEvents.COLUMNS.indexOf(column));
    }

    private static String phoenix(String cameo) {
        return new Phoenix().row(told(cameo, "CHN", null, null)).get(Phoenix.COLUMNS.indexOf("PentaClass"));
    }

    private static Told told(String cameo, String actor, @Nullable String where, @Nullable String publisher) {
        LocalDate day = LocalDate.of(2023, 2, 22);
        Event event = new Event(
                "e1",
                "a1",
                0,
                new Span(0, 43),
                new Span(7, 14),
                EventType.ACCUSE,
                null,
                List.of(),
                cameo,
                -2.0,
                new Participant(new Span(0, 6), "Arland", actor, Sector.GOV, actor, null),
                null,
                false,
                Status.HAPPENED,
                Event.AUTHOR,
                null,
                List.of(),
                List.of(),
                Days.on(day),
                null,
                false,
                where,
                0.5,
                new Reason("accuse.tsv:accuse-of", List.of()));
        return new Told(event, "quote", day, day, "s1", publisher, "Title", null, 43, 1, 1, 1, false);
    }
}
