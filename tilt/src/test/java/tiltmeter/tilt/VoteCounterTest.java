package tiltmeter.tilt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

final class VoteCounterTest {
    private static final Deed TOLD = Deeds.deed("1", "AAA", "BBB", EventType.AID, "2020-03-02");

    private static List<Vote> count(Deed... deeds) {
        return new VoteCounter(Settings.DEFAULT, Ownership.UNKNOWN)
                .count(List.of(deeds), "AAA", Pole.of(List.of("BBB", "DDD")));
    }

    private static Deed claim(String id, String voice, String day) {
        return Deeds.but(Deeds.deed(id, "AAA", "BBB", EventType.AID, day), Status.HAPPENED, voice, false);
    }

    @Test
    void bothDirectionsAreDealingsOfThePairAndOthersAreNot() {
        assertThat(count(
                        TOLD,
                        Deeds.deed("2", "DDD", "AAA", EventType.ACCUSE, "2020-03-02"),
                        Deeds.deed("3", "AAA", "CCC", EventType.AID, "2020-03-02"),
                        Deeds.deed("4", "BBB", "DDD", EventType.AID, "2020-03-02")))
                .extracting(Vote::actor)
                .containsExactly("AAA", "DDD");
    }

    @Test
    void aStoryHasOneVoteForAnActHoweverManyTellIt() {
        List<Vote> votes = count(
                TOLD,
                Deeds.in("s1", Deeds.deed("2", "AAA", "BBB", EventType.AID, "2020-03-01")),
                Deeds.in("s1", Deeds.deed("3", "AAA", "BBB", EventType.ACCUSE, "2020-03-01")));
        assertThat(votes).extracting(Vote::type).containsExactlyInAnyOrder(EventType.AID, EventType.ACCUSE);
        Vote aid = votes.stream().filter(Vote::cooperative).findFirst().orElseThrow();
        assertThat(aid.day()).isEqualTo(LocalDate.of(2020, 3, 1));
        assertThat(aid.outlets()).containsExactly("Outlet 1", "Outlet 2");
    }

    @Test
    void hearsayCountsOnceASecondOutletHasItFromASecondVoice() {
        assertThat(count(claim("1", "BBB", "2020-03-02"), claim("2", "BBB", "2020-03-02")))
                .extracting(Vote::fate)
                .containsOnly(Fate.UNCONFIRMED);
        assertThat(count(claim("1", "BBB", "2020-03-02"), claim("2", "UN", "2020-03-04")))
                .extracting(Vote::fate)
                .containsOnly(Fate.COUNTED);
        assertThat(count(claim("1", "BBB", "2020-03-02"), claim("2", "UN", "2020-03-20")))
                .extracting(Vote::fate)
                .containsOnly(Fate.UNCONFIRMED);
    }

    @Test
    void aDenialInAnyTellingOfTheStoryTakesTheVoteAway() {
        Deed denied = Deeds.in(
                "s1",
                Deeds.but(Deeds.deed("2", "AAA", "BBB", EventType.AID, "2020-03-02"), Status.HAPPENED, "AUTHOR", true));
        assertThat(count(TOLD, denied)).extracting(Vote::fate).containsExactly(Fate.DENIED);
        Settings half = Settings.DEFAULT.withDenied(0.5);
        assertThat(new VoteCounter(half, Ownership.UNKNOWN)
                        .count(List.of(TOLD, denied), "AAA", Pole.of(List.of("BBB"))))
                .extracting(Vote::weight)
                .containsExactly(0.5);
    }

    @Test
    void aDateTooUncertainIsNoDate() {
        Days march = new Days(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 31));
        Days spring = new Days(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 5, 31));
        assertThat(count(Deeds.dated(TOLD, march, false)))
                .extracting(Vote::day)
                .containsExactly(LocalDate.of(2020, 3, 16));
        assertThat(count(Deeds.dated(TOLD, spring, true)))
                .extracting(Vote::fate)
                .containsExactly(Fate.UNDATED);
    }

    @Test
    void outletsOfOneFamilyAreOneWitness() {
        Ownership oneOwner = new Ownership() {
            @Override
            public String family(String outlet) {
                return "Owner";
            }

            @Override
            public boolean ofState(String outlet) {
                return false;
            }
        };
        List<Deed> claims = List.of(claim("1", "BBB", "2020-03-02"), claim("2", "UN", "2020-03-04"));
        Pole pole = Pole.of(List.of("BBB"));
        assertThat(new VoteCounter(Settings.DEFAULT, oneOwner).count(claims, "AAA", pole))
                .extracting(Vote::fate)
                .containsOnly(Fate.UNCONFIRMED);
        assertThat(new VoteCounter(Settings.DEFAULT, Ownership.UNKNOWN).count(claims, "AAA", pole))
                .extracting(Vote::fate)
                .containsOnly(Fate.COUNTED);
    }

    @Test
    void aMemberCountsWhileItBelongsToTheBloc() {
        Pole bloc =
                new Pole("BLOC", List.of(new Pole.Seat("BBB", LocalDate.of(2020, 2, 1), LocalDate.of(2020, 3, 31))));
        VoteCounter counter = new VoteCounter(Settings.DEFAULT, Ownership.UNKNOWN);
        List<Deed> deeds = List.of(
                Deeds.deed("1", "AAA", "BBB", EventType.AID, "2020-01-31"),
                Deeds.deed("2", "AAA", "BBB", EventType.AID, "2020-02-01"),
                Deeds.deed("3", "BBB", "AAA", EventType.AID, "2020-03-31"),
                Deeds.deed("4", "AAA", "BBB", EventType.AID, "2020-04-01"));
        assertThat(counter.count(deeds, "AAA", bloc)).extracting(Vote::story).containsExactly("s2", "s3");
    }
}
