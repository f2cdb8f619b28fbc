package tiltmeter.ledger.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

class ClaimMatcherTest {
    private static final ClaimMatcher PLAIN = new ClaimMatcher(List.of());

    @Test
    void anAssertionAndItsDenialInAnotherPaperAreOneClaim() {
        List<Claim> claims = PLAIN.claims(List.of(
                told("a1", "Norland", Status.HAPPENED, "2031-05-02", "shelled", "Sudovia shelled the port of Brill"),
                told("a2", "SUD", Status.NEGATED, "2031-05-03", "shelled", "it had not shelled the port of Brill")));
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).contested()).isTrue();
        assertThat(claims.get(0).tellings())
                .extracting(each -> each.who() + " " + each.position().word())
                .containsExactly("Norland asserts", "SUD denies");
    }

    @Test
    void anotherTargetIsAnotherClaim() {
        List<Claim> claims = PLAIN.claims(List.of(
                told("a1", "NOR", Status.HAPPENED, "2031-05-02", "shelled", "Sudovia shelled the port of Brill"),
                told("a2", "NOR", Status.HAPPENED, "2031-06-20", "shelled", "Sudovia shelled a school in Ost")));
        assertThat(claims).hasSize(2);
    }

    @Test
    void whatOnlyTheAuthorTellsIsNoClaim() {
        assertThat(PLAIN.claims(List.of(told(
                        "a1", Event.AUTHOR, Status.HAPPENED, "2031-05-02", "shelled", "Sudovia shelled the port"))))
                .isEmpty();
    }

    @Test
    void aPlanAndADeedAreTwo() {
        List<Claim> claims = PLAIN.claims(List.of(
                told("a1", "NOR", Status.PLANNED, "2031-05-02", "shell", "Sudovia would shell the port of Brill"),
                told("a2", "NOR", Status.HAPPENED, "2031-05-03", "shelled", "Sudovia shelled the port of Brill")));
        assertThat(claims).hasSize(2);
    }

    @Test
    void whoSaysItAgainRepeatsAndWhoThenDeniesItTakesItBack() {
        String words = "Sudovia shelled the port of Brill";
        List<Claim> claims = PLAIN.claims(List.of(
                told("a1", "NOR", Status.HAPPENED, "2031-05-02", "shelled", words),
                told("a2", "NOR", Status.HAPPENED, "2031-05-03", "shelled", words),
                told("a3", "NOR", Status.NEGATED, "2031-05-04", "shelled", words)));
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).tellings())
                .extracting(Claim.Telling::position)
                .containsExactly(Position.ASSERTS, Position.REPEATS, Position.WITHDRAWS);
    }

    @Test
    void aWarIsOneActHoweverLongItIsToldOf() {
        List<Claim> claims = PLAIN.claims(List.of(
                told("a1", "NOR", Status.HAPPENED, "2031-05-02", "invasion", "Sudovia's invasion of Norland"),
                told("a2", "NOR", Status.HAPPENED, "2031-11-20", "war", "the ministers deplored Sudovia's war"),
                told("a3", "NOR", Status.HAPPENED, "2031-11-20", "war", "Sudovia waged a trade war"),
                told("a4", "NOR", Status.HAPPENED, "2037-01-05", "invasion", "Sudovia's invasion of Norland"),
                told("a5", "NOR", Status.PLANNED, "2031-06-01", "war", "Sudovia would go to war")));
        assertThat(claims).hasSize(4);
        assertThat(claims.get(0).tellings()).hasSize(2);
    }

    @Test
    void oneArticleComesBackToAMeetingWithTheArticle() {
        assertThat(PLAIN.claims(List.of(
                        again("a1", 0, "2031-05-02", "meeting", "Norland and Sudovia planned a meeting"),
                        again("a1", 1, null, "meeting", "the meeting was of no use"))))
                .hasSize(1);
        assertThat(PLAIN.claims(List.of(
                        again("a1", 0, "2031-05-02", "meeting", "Norland and Sudovia planned a meeting"),
                        again("a1", 1, null, "meeting", "another meeting was of no use"))))
                .hasSize(2);
    }

    @Test
    void oneArticleComesBackToAnActByAnotherWordOfItsKind() {
        Told arrival = again("a1", 0, "2031-05-02", "arrived", "the envoy of Sudovia arrived in Brill");
        assertThat(PLAIN.claims(List.of(arrival, again("a1", 1, null, "visit", "her visit was of no use"))))
                .hasSize(1);
        assertThat(PLAIN.claims(List.of(arrival, again("a1", 1, null, "visit", "a visit would be of no use"))))
                .hasSize(2);
        assertThat(PLAIN.claims(List.of(arrival, again("a1", 1, null, "treaty", "the treaty was of no use"))))
                .hasSize(2);
        assertThat(PLAIN.claims(List.of(arrival, again("a1", 1, null, "visit", "the second visit was of no use"))))
                .hasSize(2);
        assertThat(PLAIN.claims(List.of(arrival, again("a2", 1, null, "visit", "the visit lasted for an age"))))
                .hasSize(2);
    }

    @Test
    void aMeetingIsToldByWhoMeets() {
        Told mill = persons(again("a1", 0, "2031-05-02", "met", "Ada Mill met Ben Crane"), "Ada Mill", "Ben Crane");
        Told again =
                persons(again("a2", 0, "2031-05-02", "talks", "after talks with her counterpart"), "Ada Mill", null);
        Told other = persons(again("a2", 0, "2031-05-02", "met", "Ada Mill met Cy Dunn"), "Ada Mill", "Cy Dunn");
        assertThat(PLAIN.claims(List.of(mill, again))).hasSize(1);
        assertThat(PLAIN.claims(List.of(mill, other))).hasSize(2);
    }

    @Test
    void manyActsAtOnceAreNoneOfThem() {
        String words = "raids on the port of Brill in the north";
        Told one = told("a1", "NOR", Status.HAPPENED, "2031-05-02", "raids", "the " + words);
        assertThat(PLAIN.claims(
                        List.of(one, told("a2", "NOR", Status.HAPPENED, "2031-05-02", "raids", "the " + words))))
                .hasSize(1);
        assertThat(PLAIN.claims(
                        List.of(one, told("a2", "NOR", Status.HAPPENED, "2031-05-02", "raids", "several " + words))))
                .hasSize(2);
    }

    @Test
    void otherNumbersInOneArticleAreAnotherAct() {
        Told first = told("a1", "NOR", Status.HAPPENED, "2031-05-02", "killed", "a raid on Brill killed 15 people");
        Told second = again("a1", 1, "2031-05-02", "killed", "a raid on Brill killed 23 people");
        assertThat(PLAIN.claims(List.of(again("a1", 0, "2031-05-02", "killed", first.quote()), second)))
                .hasSize(2);
    }

    @Test
    void correctionsJoinAndSplit() {
        Told one = told("a1", "NOR", Status.HAPPENED, "2031-05-02", "shelled", "Sudovia shelled the port of Brill");
        Told same = told("a2", "NOR", Status.HAPPENED, "2031-05-02", "shelled", "Sudovia shelled the port of Brill");
        Told other = told("a3", "NOR", Status.HAPPENED, "2031-09-20", "burned", "Sudovia burned a school in Ost");
        assertThat(new ClaimMatcher(List.of(between(false, one, same))).claims(List.of(one, same)))
                .hasSize(2);
        assertThat(new ClaimMatcher(List.of(between(true, one, other))).claims(List.of(one, other)))
                .hasSize(1);
    }

    @Test
    void theOrderInWhichTellingsComeInChangesNothing() {
        List<Told> tellings = new ArrayList<>();
        for (int day = 1; day < 25; day++) {
            tellings.add(told(
                    "a" + day,
                    day % 3 == 0 ? "SUD" : "NOR",
                    day % 3 == 0 ? Status.NEGATED : Status.HAPPENED,
                    "2031-05-" + (day < 10 ? "0" : "") + day,
                    "shelled",
                    "Sudovia shelled the " + (day % 2 == 0 ? "port of Brill" : "school in Ost")));
        }
        List<Claim> before = PLAIN.claims(tellings);
        assertThat(before).hasSizeGreaterThan(1);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(tellings, new Random(seed));
            assertThat(PLAIN.claims(tellings)).as("seed " + seed).isEqualTo(before);
        }
    }

    @Test
    void stemsLetFormsOfOneWordMeet() {
        assertThat(Stems.stem("strikes")).isEqualTo(Stems.stem("striking")).isEqualTo(Stems.stem("struck"));
        assertThat(Stems.stem("shipped")).isEqualTo(Stems.stem("shipping"));
        assertThat(Stems.of("Sudovia's ships shelled the port on Monday", List.of("Sudovia")))
                .containsExactly("port", "shell", "ship");
    }

    private static Correction between(boolean joins, Told left, Told right) {
        return new Correction(
                joins,
                new Correction.Anchor(left.article(), left.event()),
                new Correction.Anchor(right.article(), right.event()));
    }

    private static Told told(String article, String voice, Status status, String day, String trigger, String quote) {
        LocalDate date = LocalDate.parse(day);
        @Nullable String statement = voice.equals(Event.AUTHOR) ? null : "t" + article;
        return new Told(
                article,
                "e" + article,
                0,
                0,
                EventType.ASSAULT,
                "SUD",
                "NOR",
                false,
                null,
                status,
                voice,
                List.of(),
                List.of(),
                new Days(date.minusDays(1), date),
                date,
                "Paper",
                trigger,
                quote,
                List.of("Sudovia", "Norland"),
                statement,
                "said",
                null,
                lead(trigger, quote),
                null,
                null);
    }

    private static String lead(String trigger, String quote) {
        return quote.substring(0, Math.max(0, quote.indexOf(trigger)));
    }

    /** The same telling with persons at its ends. */
    private static Told persons(Told told, @Nullable String actor, @Nullable String recipient) {
        return new Told(
                told.article(),
                told.event(),
                told.ordinal(),
                told.sentence(),
                told.type(),
                told.actor(),
                told.recipient(),
                told.mutual(),
                told.mode(),
                told.status(),
                told.voice(),
                told.deniedBy(),
                told.doubtedBy(),
                told.when(),
                told.published(),
                told.publisher(),
                told.trigger(),
                told.quote(),
                told.names(),
                told.statement(),
                told.cue(),
                told.person(),
                told.lead(),
                actor,
                recipient);
    }

    /** A telling of one article that need not have a day. */
    private static Told again(String article, int ordinal, @Nullable String day, String trigger, String quote) {
        Told plain = told(article, "NOR", Status.HAPPENED, "2031-05-02", trigger, quote);
        return new Told(
                article,
                "e" + ordinal,
                ordinal,
                ordinal,
                EventType.CONSULT,
                plain.actor(),
                plain.recipient(),
                true,
                null,
                plain.status(),
                plain.voice(),
                List.of(),
                List.of(),
                day == null ? null : plain.when(),
                plain.published(),
                plain.publisher(),
                trigger,
                quote,
                plain.names(),
                plain.statement(),
                plain.cue(),
                null,
                plain.lead(),
                null,
                null);
    }
}
