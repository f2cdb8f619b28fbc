package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.ledger.claims.Position;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Correction;
import tiltmeter.ledger.corrections.Party;
import tiltmeter.ledger.corrections.Target;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Reading;
import tiltmeter.model.Status;

class ClaimDeskTest {
    private static final Provenance BY = new Provenance("0.1.0", "test");

    @TempDir
    Path folder;

    @Test
    void denialsInLaterArticlesMeetTheClaimHoweverTheyComeIn() {
        List<List<ClaimEntry>> seen = new ArrayList<>();
        for (List<Reading> order : List.of(List.of(told(), stated(), denied()), List.of(denied(), told(), stated()))) {
            Path file = folder.resolve("ledger" + seen.size() + ".duckdb");
            for (Reading reading : order) {
                try (Ledger ledger = Ledger.openToWrite(file)) {
                    try (LedgerWriter writer = ledger.writer(BY, Instant.EPOCH)) {
                        writer.claim(reading.article().id());
                        writer.add(reading.article().id(), reading, null);
                    }
                    ledger.claims().update();
                }
            }
            seen.add(claims(file));
        }
        assertThat(seen.get(0)).hasSize(1).isEqualTo(seen.get(1));
        ClaimEntry claim = seen.get(0).get(0);
        assertThat(claim.assertedBy()).containsExactly("CHN");
        assertThat(claim.deniedBy()).containsExactly("RUS");
        assertThat(claim.statedBy()).containsExactly("Daily Test");
        assertThat(claim.contested()).isTrue();
    }

    @Test
    void aSplitOutlivesARebuilding() {
        Path file = folder.resolve("ledger.duckdb");
        try (Ledger ledger = Ledger.openToWrite(file)) {
            try (LedgerWriter writer = ledger.writer(BY, Instant.EPOCH)) {
                for (Reading reading : List.of(told(), denied())) {
                    writer.add(reading.article().id(), reading, null);
                }
            }
            ClaimDesk claims = ledger.claims();
            claims.update();
            List<ClaimTelling> tellings = claims.tellings(claims.find("").get(0).id());
            assertThat(tellings).extracting(ClaimTelling::position).containsExactly(Position.ASSERTS, Position.DENIES);
            claims.correct(false, tellings.get(0), tellings.get(1), "another port");
            claims.rebuild();
            assertThat(claims.find("")).hasSize(2);
            claims.correct(true, tellings.get(0), tellings.get(1), "the same port after all");
            claims.rebuild();
            assertThat(claims.find("")).hasSize(1);
        }
    }

    @Test
    void aCorrectionLeavesOtherClaimsAloneAndItsOwnAsIfWorkedOutFromTheBeginning() {
        Path file = folder.resolve("ledger.duckdb");
        try (Ledger ledger = Ledger.openToWrite(file)) {
            try (LedgerWriter writer = ledger.writer(BY, Instant.EPOCH)) {
                for (Reading reading : List.of(told(), stated(), denied(), elsewhere())) {
                    writer.add(reading.article().id(), reading, null);
                }
            }
            ClaimDesk claims = ledger.claims();
            assertThat(claims.pending()).isEqualTo(4);
            claims.update();
            assertThat(claims.pending()).isZero();
            assertThat(claims.find("")).hasSize(2);
            List<ClaimTelling> before = claims.tellings(claims.find("").get(0).id());
            Correction rule = Corrections.of(ledger)
                    .apply(
                            Target.OneEvent.of(told().events().get(0)),
                            Change.NONE.withRecipient(new Party("BLR", null, null)),
                            "A. Reader",
                            "as printed",
                            Instant.EPOCH);
            assertThat(claims.pending()).isZero();
            List<ClaimEntry> corrected = claims.find("");
            assertThat(corrected).extracting(ClaimEntry::recipient).contains("BLR", "UKR", "POL");
            claims.rebuild();
            assertThat(claims.find("")).isEqualTo(corrected);
            Corrections.of(ledger).retract(rule.id(), "A. Reader", "not so", Instant.EPOCH);
            assertThat(claims.find("")).hasSize(2);
            assertThat(claims.tellings(claims.find("").get(0).id())).isEqualTo(before);
        }
    }

    private static List<ClaimEntry> claims(Path file) {
        List<ClaimEntry> found = new ArrayList<>();
        try (Ledger ledger = Ledger.openToRead(file)) {
            ledger.claims()
                    .list(
                            new ClaimFilter(
                                    true, List.of("RUS"), List.of("RUS", "UKR"), "chn", null, null, null, null, 0),
                            found::add);
        }
        return found;
    }

    private static Reading told() {
        return reading("a1", "2031-05-03", Status.HAPPENED, "CHN");
    }

    private static Reading stated() {
        return reading("a2", "2031-05-04", Status.HAPPENED, Event.AUTHOR);
    }

    private static Reading denied() {
        return reading("a3", "2031-05-05", Status.NEGATED, "RUS");
    }

    private static Reading elsewhere() {
        return reading("a4", "2031-05-05", Status.HAPPENED, "CHN", "POL");
    }

    private static Reading reading(String id, String day, Status status, String voice) {
        return reading(id, day, status, voice, "UKR");
    }

    private static Reading reading(String id, String day, Status status, String voice, String recipient) {
        LocalDate last = LocalDate.parse("2031-05-02");
        Event plain = Samples.event(
                "e" + id, id, EventType.ASSAULT, status, "RUS", recipient, false, new Days(last.minusDays(1), last));
        Event event = new Event(
                plain.id(),
                plain.article(),
                0,
                plain.span(),
                plain.trigger(),
                plain.type(),
                null,
                List.of(),
                plain.cameo(),
                plain.intensity(),
                plain.actor(),
                plain.recipient(),
                false,
                status,
                voice,
                null,
                List.of(),
                List.of(),
                plain.when(),
                null,
                false,
                null,
                plain.confidence(),
                plain.why());
        return Samples.reading(id, day, List.of(event), List.of());
    }
}
