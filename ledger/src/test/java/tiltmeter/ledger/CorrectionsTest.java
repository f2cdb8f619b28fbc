package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Correction;
import tiltmeter.ledger.corrections.Effect;
import tiltmeter.ledger.corrections.Party;
import tiltmeter.ledger.corrections.Target;
import tiltmeter.model.Article;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Reading;
import tiltmeter.model.Span;
import tiltmeter.model.Status;

final class CorrectionsTest {
    private static final Provenance BY = new Provenance("1", "2");
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aPreviewSaysWhatWouldChangeAndChangesNothing() {
        try (Ledger ledger = filled()) {
            List<String> before = lines(ledger);
            Corrections.Preview preview = Corrections.of(ledger).preview(target("e1"), actor("TWN"));
            assertThat(preview.articles()).isEqualTo(1);
            assertThat(preview.records()).isEqualTo(1);
            assertThat(preview.effects())
                    .extracting(Effect::record, Effect::field, Effect::before, Effect::after)
                    .contains(org.assertj.core.groups.Tuple.tuple("e1", "actor.code", "CHN", "TWN"));
            assertThat(lines(ledger)).isEqualTo(before);
            assertThat(Corrections.of(ledger).list()).isEmpty();
        }
    }

    @Test
    void everyKindOfEventCorrectionShowsInTheRecordAndCanBeTakenBack() {
        Days days = Days.on(LocalDate.of(2023, 2, 3));
        List<Change> changes = List.of(
                actor("TWN"),
                Change.NONE.withRecipient(new Party("BLR", null, null)),
                Change.NONE.withKind(new Change.Kind(EventType.SANCTION, "163", -8)),
                Change.NONE.withStatus(Status.NEGATED),
                Change.NONE.withWhen(days),
                Change.NONE.withdrawing());
        try (Ledger ledger = filled()) {
            Corrections corrections = Corrections.of(ledger);
            List<String> before = lines(ledger);
            for (Change change : changes) {
                Correction rule = corrections.apply(target("e1"), change, "A. Reader", "as printed", NOON);
                assertThat(lines(ledger)).as(change.toString()).isNotEqualTo(before);
                assertThat(corrections.list()).last().isEqualTo(rule);
                corrections.retract(rule.id(), "A. Reader", "try the next", NOON);
                assertThat(lines(ledger)).as("taken back: " + change).isEqualTo(before);
            }
            assertThat(corrections.list()).hasSize(changes.size()).noneMatch(Correction::inForce);
            assertThatThrownBy(() -> corrections.retract("c0", "A", "b", NOON))
                    .hasMessageContaining("no correction in force has the id c0");
        }
    }

    @Test
    void onlyTheEventThatIsMeantChanges() {
        try (Ledger ledger = filled()) {
            Corrections.of(ledger).apply(target("e1"), actor("TWN"), "A. Reader", "as printed", NOON);
            assertThat(event(ledger, "e1").actor().code()).isEqualTo("TWN");
            assertThat(event(ledger, "e2").actor().code()).isEqualTo("USA");
            assertThat(event(ledger, "f1").actor().code()).isEqualTo("CHN");
        }
    }

    @Test
    void aNameIsCorrectedWhereverItsDaysAllow() {
        Target name = new Target.NamePrinted("Arland", null, null, LocalDate.of(2023, 2, 22), null);
        try (Ledger ledger = filled()) {
            Corrections.of(ledger)
                    .apply(name, Change.NONE.withParty(new Party("ARL", null, "Arland")), "A. Reader", "code", NOON);
            assertThat(event(ledger, "e1").actor().code()).isEqualTo("ARL");
            assertThat(event(ledger, "f1").actor().code())
                    .as("published before")
                    .isEqualTo("CHN");
            LedgerWriter writer = ledger.writer(BY, NOON);
            writer.add(
                    "later",
                    Samples.reading("a3", "2023-03-01", List.of(Samples.event("g1", "a3", "CHN", "USA")), List.of()),
                    null);
            writer.close();
            assertThat(event(ledger, "g1").actor().code()).as("read later").isEqualTo("ARL");
        }
    }

    @Test
    void correctionsOutliveRecoding() {
        try (Ledger ledger = filled()) {
            Corrections corrections = Corrections.of(ledger);
            Correction rule = corrections.apply(target("e1"), actor("TWN"), "A. Reader", "as printed", NOON);
            Provenance newer = new Provenance("2", "2");
            try (Recoding recoding = Recoding.of(ledger, newer, NOON)) {
                assertThat(recoding.pending()).containsExactly("a1", "a2");
                Article article = text(recoding, "a1");
                // The newer reader gives the event another id, and sees one act more.
                recoding.replace(new Reading(
                        article,
                        List.of(
                                Samples.event("n1", "a1", "CHN", "RUS"),
                                Samples.event(
                                        "n2", "a1", EventType.CONSULT, Status.HAPPENED, "USA", "FRA", true, null)),
                        List.of()));
            }
            assertThat(event(ledger, "n1").actor().code()).isEqualTo("TWN");
            assertThat(event(ledger, "n2").actor().code()).isEqualTo("USA");
            assertThat(ledger.event("e1")).isEmpty();
            assertThat(ledger.event("n1").get(0).provenance()).isEqualTo(newer);
            assertThat(corrections.idle()).isEmpty();
            Recoding ended;
            try (Recoding recoding = Recoding.of(ledger, newer, NOON)) {
                assertThat(recoding.pending()).containsExactly("a2");
                recoding.replace(new Reading(text(recoding, "a2"), List.of(), List.of()));
                ended = recoding;
            }
            assertThat(ended.moved()).isEqualTo(new Recoding.Moved(1, 0, 1, 0, 0));
            corrections.retract(rule.id(), "A. Reader", "no", NOON);
            assertThat(event(ledger, "n1").actor().code()).isEqualTo("CHN");
        }
    }

    @Test
    void aRuleWhoseWordsAreGoneIsIdleAndSaysSo() {
        try (Ledger ledger = filled()) {
            Corrections corrections = Corrections.of(ledger);
            Correction rule = corrections.apply(target("e1"), actor("TWN"), "A. Reader", "as printed", NOON);
            try (Recoding recoding = Recoding.of(ledger, new Provenance("2", "2"), NOON)) {
                recoding.replace(new Reading(text(recoding, "a1"), List.of(), List.of()));
            }
            assertThat(corrections.idle()).containsExactly(rule);
        }
    }

    @Test
    void aFalseFoldIsUndoneAndReadAtTheNextOccasion() {
        try (Ledger ledger = filled();
                LedgerWriter writer = ledger.writer(BY, NOON)) {
            writer.add("copy", copy("a5"), null);
            writer.commit();
            Target text = new Target.StoryOf("a5");
            Correction rule = Corrections.of(ledger)
                    .apply(text, Change.NONE.withStory("s5"), "A. Reader", "another day's news", NOON);
            assertThat(ledger.articles("a5", 1).get(0).reading().article().copyOf())
                    .isNull();
            assertThat(ledger.articles("a5", 1).get(0).reading().article().story())
                    .isEqualTo("s5");
            try (Recoding recoding = Recoding.of(ledger, BY, NOON)) {
                assertThat(recoding.pending()).containsExactly("a5");
                recoding.replace(
                        new Reading(text(recoding, "a5"), List.of(Samples.event("h1", "a5", "CHN", "RUS")), List.of()));
            }
            assertThat(ledger.event("h1")).hasSize(1);
            assertThat(Recoding.of(ledger, BY, NOON).pending()).isEmpty();
            Corrections.of(ledger).retract(rule.id(), "A. Reader", "it was a copy", NOON);
            assertThat(ledger.articles("a5", 1).get(0).reading().article().copyOf())
                    .isEqualTo("a1");
        }
    }

    @Test
    void aRuleMustMakeSenseAndSayWhoAndWhy() {
        try (Ledger ledger = filled()) {
            Corrections corrections = Corrections.of(ledger);
            assertThatThrownBy(() -> corrections.preview(target("e1"), Change.NONE))
                    .hasMessageContaining("must say what to change");
            assertThatThrownBy(() -> corrections.preview(new Target.StoryOf("a1"), actor("TWN")))
                    .hasMessageContaining("only the story");
            assertThatThrownBy(() -> corrections.apply(target("e1"), actor("TWN"), " ", "why", NOON))
                    .hasMessageContaining("who makes it and why");
        }
    }

    private static Article text(Recoding recoding, String id) {
        return recoding.articles(List.of(id)).next();
    }

    private static Change actor(String code) {
        return Change.NONE.withActor(new Party(code, null, null));
    }

    private static Target target(String id) {
        return Target.OneEvent.of(Samples.event(id, "a1", "CHN", "RUS"));
    }

    private static Event event(Ledger ledger, String id) {
        return ledger.event(id).get(0).event();
    }

    private static Reading copy(String id) {
        Article plain = Samples.reading(id, "2023-02-22", List.of(), List.of()).article();
        return Reading.refused(new Article(
                id,
                plain.url(),
                plain.publisher(),
                plain.title(),
                plain.byline(),
                plain.published(),
                plain.publishedFrom(),
                plain.language(),
                plain.body(),
                List.of(new Span(0, 43)),
                "s1",
                "a1",
                null));
    }

    private Ledger filled() {
        Ledger ledger = Ledger.openToWrite(folder.resolve("ledger.duckdb"));
        try (LedgerWriter writer = ledger.writer(BY, NOON)) {
            writer.add(
                    "one",
                    Samples.reading(
                            "a1",
                            "2023-02-22",
                            List.of(Samples.event("e1", "a1", "CHN", "RUS"), Samples.event("e2", "a1", "USA", "RUS")),
                            List.of()),
                    null);
            writer.add(
                    "two",
                    Samples.reading("a2", "2023-02-20", List.of(Samples.event("f1", "a2", "CHN", "RUS")), List.of()),
                    null);
        }
        return ledger;
    }

    private static List<String> lines(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        ledger.export(entry -> lines.addAll(RecordJson.lines(entry.reading())));
        return lines;
    }
}
