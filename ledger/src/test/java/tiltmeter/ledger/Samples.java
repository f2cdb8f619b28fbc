package tiltmeter.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Article;
import tiltmeter.model.DateOrigin;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Leaning;
import tiltmeter.model.Participant;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Reading;
import tiltmeter.model.Reason;
import tiltmeter.model.RefusalReason;
import tiltmeter.model.Sector;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;
import tiltmeter.model.Status;
import tiltmeter.model.Telling;

/** Readings in which every field takes every kind of value, absent ones and odd characters among them; for tests. */
final class Samples {
    private static final List<String> WORDS = List.of(
            "Arland",
            "said",
            "Borduria",
            "\"no\"",
            "a/b",
            "tab\there",
            "zero\u0000byte",
            "line\nend",
            "caf\u00e9",
            "\ud83d\ude00",
            "\u4e2d\u56fd",
            "back\\slash",
            "troops",
            "<b>",
            "'",
            "");
    private final Random random;
    private final String id;

    private Samples(long seed) {
        random = new Random(seed);
        id = String.format(java.util.Locale.ROOT, "a%016x", seed * 0x9E3779B97F4A7C15L);
    }

    /** The same reading for the same seed; its id differs from every other seed's. */
    static Reading reading(long seed) {
        return new Samples(seed).reading();
    }

    /** As {@link #reading(long)}, but no copy of another text: one that may have records. */
    static Reading original(long seed) {
        Reading reading = reading(seed);
        Article article = reading.article();
        return new Reading(
                new Article(
                        article.id(),
                        article.url(),
                        article.publisher(),
                        article.title(),
                        article.byline(),
                        article.published(),
                        article.publishedFrom(),
                        article.language(),
                        article.body(),
                        article.sentences(),
                        article.story(),
                        null,
                        article.refused()),
                reading.events(),
                reading.statements());
    }

    /** A reading with these events and statements in a short text. */
    static Reading reading(String id, @Nullable String published, List<Event> events, List<Statement> statements) {
        Article article = new Article(
                id,
                null,
                "Daily Test",
                "Title",
                List.of(),
                published == null ? null : LocalDate.parse(published),
                published == null ? null : DateOrigin.GIVEN,
                "en",
                "Arland accused Borduria of arming Syldavia.",
                List.of(new Span(0, 43)),
                "s1",
                null,
                null);
        return new Reading(article, events, statements);
    }

    /** A plain accusation between two codes. */
    static Event event(String id, String article, @Nullable String actor, @Nullable String recipient) {
        return event(id, article, EventType.ACCUSE, Status.HAPPENED, actor, recipient, false, null);
    }

    static Event event(
            String id,
            String article,
            EventType type,
            Status status,
            @Nullable String actor,
            @Nullable String recipient,
            boolean symmetric,
            @Nullable Days when) {
        return new Event(
                id,
                article,
                0,
                new Span(0, 43),
                new Span(7, 14),
                type,
                null,
                List.of(),
                "112",
                -2.0,
                actor == null ? null : new Participant(new Span(0, 6), "Arland", actor, Sector.GOV, actor, null),
                recipient == null
                        ? null
                        : new Participant(new Span(15, 23), "Borduria", recipient, null, recipient, null),
                symmetric,
                status,
                Event.AUTHOR,
                null,
                List.of(),
                List.of(),
                when,
                null,
                false,
                null,
                0.5,
                new Reason("accuse.tsv:accuse-of", List.of()));
    }

    private Reading reading() {
        String body = text(40);
        int length = body.codePointCount(0, body.length());
        LocalDate published = maybe(this::day);
        boolean refused = random.nextInt(10) == 0;
        Article article = new Article(
                id,
                maybe(() -> text(1)),
                maybe(() -> text(2)),
                maybe(() -> text(5)),
                texts(),
                published,
                published == null ? null : any(DateOrigin.values()),
                maybe(() -> "en"),
                body,
                List.of(new Span(0, length / 2), new Span(length / 2, length)),
                "s" + random.nextInt(100),
                maybe(() -> "a0"),
                refused ? any(RefusalReason.values()) : null);
        List<Event> events = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0 && !refused; i--) {
            events.add(event(length));
            statements.add(statement(length));
        }
        return new Reading(article, events, statements);
    }

    private Event event(int length) {
        return new Event(
                "e" + random.nextInt(1_000_000),
                id,
                random.nextInt(30),
                span(length),
                span(length),
                any(EventType.values()),
                maybe(() -> text(1)),
                texts(),
                "1" + random.nextInt(100),
                random.nextInt(-100, 101) / 10.0,
                maybe(() -> participant(length)),
                maybe(() -> participant(length)),
                random.nextBoolean(),
                any(Status.values()),
                "AUTHOR",
                maybe(() -> span(length)),
                texts(),
                texts(),
                maybe(this::days),
                maybe(() -> text(2)),
                random.nextBoolean(),
                maybe(() -> text(1)),
                random.nextInt(10_001) / 10_000.0,
                new Reason(
                        "verbs.tsv:accuse-of",
                        List.of(new Reason.Alternative(any(EventType.values()), random.nextInt(10_001) / 10_000.0))));
    }

    private Statement statement(int length) {
        return new Statement(
                "t" + random.nextInt(1_000_000),
                id,
                random.nextInt(30),
                maybe(() -> participant(length)),
                maybe(() -> participant(length)),
                maybe(() -> span(length)),
                List.of(span(length), span(length)),
                any(QuotationForm.values()),
                texts(),
                maybe(() -> random.nextInt(-10, 11) / 10.0),
                texts(),
                maybe(this::days),
                random.nextInt(10_001) / 10_000.0,
                new Telling(
                        maybe(() -> "t" + random.nextInt(1_000_000)),
                        maybe(() -> "some television"),
                        random.nextBoolean(),
                        random.nextBoolean() ? List.of() : List.of(new Leaning("CHN", -0.5), new Leaning("RUS", 1))));
    }

    private Participant participant(int length) {
        Span span = maybe(() -> span(length));
        return new Participant(
                span,
                span == null ? null : text(1),
                any(new String[] {"CHN", "RUS", "USA", "IGO:ASEAN"}),
                maybe(() -> any(Sector.values())),
                maybe(() -> text(1)),
                maybe(() -> text(2)));
    }

    private Span span(int length) {
        int start = random.nextInt(length + 1);
        return new Span(start, start + random.nextInt(length - start + 1));
    }

    private LocalDate day() {
        return LocalDate.of(2022, 1, 1).plusDays(random.nextInt(500));
    }

    private Days days() {
        LocalDate first = day();
        return new Days(first, first.plusDays(random.nextInt(3)));
    }

    private List<String> texts() {
        return random.nextBoolean() ? List.of() : List.of(text(1), text(1));
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(any(WORDS.toArray(new String[0]))).append(i + 1 < words ? " " : "");
        }
        return text.toString();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }
}
