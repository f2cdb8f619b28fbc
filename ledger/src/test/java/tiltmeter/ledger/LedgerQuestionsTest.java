package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Reading;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;
import tiltmeter.model.Status;

/** Questions to a ledger: which records are found by what they have. */
final class LedgerQuestionsTest {
    private static final Provenance BY = new Provenance("reader 1", "lexicon 2");
    private static final LocalDate FEB_20 = LocalDate.of(2023, 2, 20);

    @TempDir
    Path folder;

    @Test
    void eventsAreFoundByWhatTheyHave() {
        Days old = Days.on(LocalDate.of(2010, 5, 1));
        fill(
                Samples.event("e1", "a1", "CHN", "RUS"),
                Samples.event("e2", "a1", EventType.CONSULT, Status.PLANNED, "RUS", "CHN", true, null),
                Samples.event("e3", "a1", EventType.ACCUSE, Status.NEGATED, "USA", "CHN", false, old),
                Samples.event("e4", "a1", "CHN", null));
        assertThat(events(filter(List.of("CHN"), List.of(), List.of(), List.of(), null, null, 0)))
                .containsExactly("e1", "e2", "e4");
        assertThat(events(filter(List.of(), List.of("CHN"), List.of(), List.of(), null, null, 0)))
                .containsExactly("e2", "e3");
        assertThat(events(filter(List.of("CHN"), List.of("RUS"), List.of(), List.of(), null, null, 0)))
                .containsExactly("e1", "e2");
        assertThat(events(filter(List.of(), List.of(), List.of(EventType.CONSULT), List.of(), null, null, 0)))
                .containsExactly("e2");
        assertThat(events(filter(List.of(), List.of(), List.of(), List.of(Status.NEGATED), null, null, 0)))
                .containsExactly("e3");
        assertThat(events(filter(List.of(), List.of(), List.of(), List.of(), FEB_20, null, 0)))
                .containsExactly("e1", "e2", "e4");
        assertThat(events(filter(List.of(), List.of(), List.of(), List.of(), null, FEB_20, 0)))
                .containsExactly("e3");
        assertThat(events(filter(List.of(), List.of(), List.of(), List.of(), null, null, 2)))
                .containsExactly("e1", "e2");
        assertThat(events(EventFilter.ALL)).hasSize(4);
    }

    @Test
    void anEventBringsItsArticleAndItsWords() {
        fill(Samples.event("e1", "a1", "CHN", "RUS"));
        try (Ledger ledger = Ledger.openToRead(file())) {
            EventEntry entry = ledger.event("e1").get(0);
            assertThat(entry.quote()).isEqualTo("Arland accused Borduria of arming Syldavia.");
            assertThat(entry.origin())
                    .isEqualTo(new Origin("a1", "s1", LocalDate.of(2023, 2, 22), "Daily Test", "Title", null));
            assertThat(entry.provenance()).isEqualTo(BY);
            assertThat(ledger.event("e")).isEmpty();
        }
    }

    @Test
    void dyadsHaveTwoDifferentKnownSides() {
        fill(
                Samples.event("e1", "a1", "CHN", "RUS"),
                Samples.event("e2", "a1", "CHN", "CHN"),
                Samples.event("e3", "a1", "CHN", null),
                Samples.event("e4", "a1", "USA", "RUS"),
                Samples.event("e5", "a1", "USA", "CHN"));
        try (Ledger ledger = Ledger.openToRead(file())) {
            assertThat(ledger.dyads("CHN")).extracting(DyadicEvent::event).containsExactly("e1", "e5");
            assertThat(ledger.dyads(null)).extracting(DyadicEvent::event).containsExactly("e1", "e4", "e5");
        }
    }

    @Test
    void statementsAreFoundByWhoSpeaksAndAboutWhom() {
        Participant speaker = new Participant(null, null, "CHN", null, "China", "Li Example");
        Participant addressee = new Participant(null, null, "RUS", null, "Russia", "Ivan Beispiel");
        Statement first = new Statement(
                "t1",
                "a1",
                0,
                speaker,
                addressee,
                null,
                List.of(new Span(0, 6), new Span(15, 23)),
                QuotationForm.DIRECT,
                List.of("RUS", "USA"),
                0.5,
                List.of(),
                null,
                1);
        Statement second = new Statement(
                "t2",
                "a1",
                0,
                null,
                null,
                null,
                List.of(new Span(0, 6)),
                QuotationForm.INDIRECT,
                List.of(),
                null,
                List.of(),
                null,
                1);
        try (Ledger ledger = Ledger.openToWrite(file())) {
            add(ledger, List.of(Samples.reading("a1", "2023-02-22", List.of(), List.of(first, second))));
            for (String wanted : List.of("chn", "CHN", "example", "China")) {
                assertThat(statements(ledger, wanted, List.of(), null))
                        .as(wanted)
                        .containsExactly("t1");
            }
            assertThat(statements(ledger, "nobody", List.of(), null)).isEmpty();
            assertThat(statements(ledger, null, List.of("USA", "FRA"), null)).containsExactly("t1");
            assertThat(statements(ledger, null, List.of("FRA"), null)).isEmpty();
            assertThat(statements(ledger, null, List.of(), "beispiel")).containsExactly("t1");
            assertThat(statements(ledger, null, List.of(), null)).containsExactly("t1", "t2");
            ledger.statements(StatementFilter.ALL, entry -> {
                if (entry.statement().id().equals("t1")) {
                    assertThat(entry.quote()).isEqualTo("Arland … Borduria");
                }
            });
        }
    }

    @Test
    void anArticleIsFoundByTheStartOfItsId() {
        try (Ledger ledger = Ledger.openToWrite(file())) {
            add(
                    ledger,
                    List.of(
                            Samples.reading("a12", null, List.of(), List.of()),
                            Samples.reading("a13", null, List.of(), List.of())));
            assertThat(ledger.articles("a1", 5)).hasSize(2);
            assertThat(ledger.articles("a13", 5)).hasSize(1);
            assertThat(ledger.articles("%", 5)).isEmpty();
        }
    }

    @Test
    void manyMayReadAtOnce() {
        fill(Samples.event("e1", "a1", "CHN", "RUS"));
        try (Ledger one = Ledger.openToRead(file());
                Ledger two = Ledger.openToRead(file())) {
            assertThat(one.counts()).isEqualTo(two.counts());
            assertThat(one.counts().events()).isEqualTo(1);
        }
    }

    @Test
    void dyadsOfManyCodesAreThoseOfEach() {
        fill(
                Samples.event("e1", "a1", "CHN", "RUS"),
                Samples.event("e2", "a1", "USA", "CHN"),
                Samples.event("e3", "a1", "FRA", "RUS"),
                Samples.event("e4", "a1", "IND", "PAK"),
                Samples.event("e5", "a1", "RUS", "RUS"));
        try (Ledger ledger = Ledger.openToRead(file())) {
            assertThat(dyads(ledger, List.of("CHN", "FRA"), List.of())).containsExactly("e1", "e2", "e3");
            assertThat(dyads(ledger, List.of("CHN"), List.of("RUS", "IND"))).containsExactly("e1");
            assertThat(dyads(ledger, List.of("RUS"), List.of("CHN", "FRA")))
                    .as("whoever of them acts")
                    .containsExactly("e1", "e3");
            assertThat(dyads(ledger, List.of("IND", "PAK"), List.of("IND", "PAK")))
                    .as("once, though both ways fit")
                    .containsExactly("e4");
            assertThat(dyads(ledger, List.of(), List.of())).containsExactly("e1", "e2", "e3", "e4");
            assertThat(dyads(ledger, List.of("TWN"), List.of())).isEmpty();
        }
    }

    /** Texts of a dyad come out of the ledger as one, with this character between them; a voice may hold it. */
    @Test
    void aVoiceMayHoldTheMarkThatStandsBetweenTexts() {
        String voice = "An\u001fofficial\u001f";
        Event plain = Samples.event("e1", "a1", "CHN", "RUS");
        fill(new Event(
                plain.id(),
                plain.article(),
                plain.sentence(),
                plain.span(),
                plain.trigger(),
                plain.type(),
                plain.mode(),
                plain.contexts(),
                plain.cameo(),
                plain.intensity(),
                plain.actor(),
                plain.recipient(),
                plain.symmetric(),
                plain.status(),
                voice,
                plain.voiceSpan(),
                plain.deniedBy(),
                plain.doubtedBy(),
                plain.when(),
                plain.whenText(),
                plain.background(),
                plain.where(),
                plain.confidence(),
                plain.why()));
        try (Ledger ledger = Ledger.openToRead(file())) {
            assertThat(ledger.dyads("CHN")).singleElement().satisfies(dyad -> {
                assertThat(dyad.voice()).isEqualTo(voice);
                assertThat(dyad.event()).isEqualTo("e1");
                assertThat(dyad.recipient()).isEqualTo("RUS");
            });
        }
    }

    private static List<String> dyads(Ledger ledger, List<String> codes, List<String> others) {
        return ledger.dyads(codes, others).stream().map(DyadicEvent::event).toList();
    }

    private Path file() {
        return folder.resolve("ledger.duckdb");
    }

    private void fill(Event... events) {
        try (Ledger ledger = Ledger.openToWrite(file())) {
            add(ledger, List.of(Samples.reading("a1", "2023-02-22", List.of(events), List.of())));
        }
    }

    private static void add(Ledger ledger, List<Reading> readings) {
        try (LedgerWriter writer = ledger.writer(BY, Instant.EPOCH)) {
            for (Reading reading : readings) {
                if (writer.claim(reading.article().id())) {
                    writer.add("test", reading, null);
                }
            }
        }
    }

    private static EventFilter filter(
            List<String> actors,
            List<String> recipients,
            List<EventType> types,
            List<Status> statuses,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int limit) {
        return new EventFilter(actors, recipients, types, statuses, from, to, null, limit);
    }

    private List<String> events(EventFilter filter) {
        List<String> ids = new ArrayList<>();
        try (Ledger ledger = Ledger.openToRead(file())) {
            ledger.events(filter, entry -> ids.add(entry.event().id()));
        }
        return ids;
    }

    private static List<String> statements(
            Ledger ledger, @Nullable String speaker, List<String> about, @Nullable String to) {
        List<String> ids = new ArrayList<>();
        ledger.statements(
                new StatementFilter(speaker, about, to, List.of(), null, null, null, 0),
                entry -> ids.add(entry.statement().id()));
        return ids;
    }
}
