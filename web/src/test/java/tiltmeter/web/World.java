package tiltmeter.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.LedgerWriter;
import tiltmeter.ledger.Provenance;
import tiltmeter.model.Article;
import tiltmeter.model.DateOrigin;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Reading;
import tiltmeter.model.Reason;
import tiltmeter.model.Sector;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;
import tiltmeter.model.Status;
import tiltmeter.tilt.Pole;

/** Made-up news of three made-up countries: Norland (NRL) between Sudovia (SUD) and Estmark (EST). */
public final class World {
    public static final Map<String, String> NAMES = Map.of("NRL", "Norland", "SUD", "Sudovia", "EST", "Estmark");

    private World() {}

    /** What to call a code. */
    public static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /** What a side means: a code, or {@code bloc:PACT}, of which Sudovia is a member until the middle of 2023. */
    static Pole side(List<String> parts, String country) {
        return Pole.joined(parts.stream().map(World::part).toList()).without(country);
    }

    private static Pole part(String part) {
        if (part.equals("bloc:PACT")) {
            return new Pole(
                    "IGO:PACT",
                    List.of(
                            new Pole.Seat("IGO:PACT", null, null),
                            new Pole.Seat("SUD", null, LocalDate.of(2023, 6, 30))));
        }
        if (part.startsWith("bloc:")) {
            throw new IllegalArgumentException("no bloc is called '" + part.substring(5) + "'; there are PACT");
        }
        return Pole.of(List.of(part));
    }

    /** One told act. */
    public record Told(
            String actor,
            EventType type,
            String verb,
            String recipient,
            Status status,
            String voice,
            List<String> deniedBy) {
        public static Told fact(String actor, EventType type, String verb, String recipient) {
            return new Told(actor, type, verb, recipient, Status.HAPPENED, Event.AUTHOR, List.of());
        }
    }

    /** An article with one sentence per act, the title first. */
    public static Reading article(LocalDate day, String outlet, String title, @Nullable String copyOf, Told... told) {
        StringBuilder body = new StringBuilder(title).append("\n\n");
        List<Span> sentences = new ArrayList<>();
        sentences.add(new Span(0, title.codePointCount(0, title.length())));
        List<Event> events = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        String id = "a" + hash(day + outlet + title);
        for (Told act : told) {
            int start = body.codePointCount(0, body.length());
            String actor = name(act.actor());
            String recipient = name(act.recipient());
            body.append(actor)
                    .append(' ')
                    .append(act.verb())
                    .append(' ')
                    .append(recipient)
                    .append(". ");
            int verb = start + actor.length() + 1;
            int object = verb + act.verb().codePointCount(0, act.verb().length()) + 1;
            int end = object + recipient.length() + 1;
            sentences.add(new Span(start, end));
            Event event = new Event(
                    "e" + hash(id + start),
                    id,
                    sentences.size() - 1,
                    new Span(start, end - 1),
                    new Span(
                            verb, verb + act.verb().codePointCount(0, act.verb().length())),
                    act.type(),
                    null,
                    List.of(),
                    "042",
                    act.type().quad().cooperative() ? 2 : -2,
                    new Participant(
                            new Span(start, start + actor.length()), actor, act.actor(), Sector.GOV, actor, null),
                    new Participant(
                            new Span(object, object + recipient.length()),
                            recipient,
                            act.recipient(),
                            Sector.GOV,
                            recipient,
                            null),
                    false,
                    act.status(),
                    act.voice(),
                    null,
                    act.deniedBy(),
                    List.of(),
                    Days.on(day),
                    null,
                    false,
                    null,
                    0.8,
                    new Reason("verbs.tsv:" + act.verb(), List.of(new Reason.Alternative(EventType.REQUEST, 0.1))));
            events.add(event);
            statements.add(new Statement(
                    "t" + hash(id + start),
                    id,
                    sentences.size() - 1,
                    event.actor(),
                    null,
                    null,
                    List.of(new Span(verb, end - 1)),
                    QuotationForm.INDIRECT,
                    List.of(act.recipient()),
                    null,
                    List.of(event.id()),
                    null,
                    0.7));
        }
        Article article = new Article(
                id,
                "https://example.org/" + id,
                outlet,
                title,
                List.of(),
                day,
                DateOrigin.GIVEN,
                "en",
                body.toString(),
                sentences,
                copyOf == null ? "s" + id.substring(1) : "s" + copyOf.substring(1),
                copyOf,
                null);
        return new Reading(article, copyOf == null ? events : List.of(), copyOf == null ? statements : List.of());
    }

    /** Two years of news: even dealings at first, then Norland turns to Sudovia. */
    public static List<Reading> news() {
        List<Reading> news = new ArrayList<>();
        List<String> outlets = List.of("Norland Post", "Harbour Wire", "Sudovia State Bulletin", "Estmark Daily");
        int n = 0;
        for (int month = 0; month < 24; month++) {
            LocalDate first = LocalDate.of(2022, 1, 3).plusMonths(month);
            boolean turned = month >= 14;
            for (int i = 0; i < 3; i++) {
                LocalDate day = first.plusDays(7L * i);
                String outlet = outlets.get(n++ % outlets.size());
                news.add(article(
                        day,
                        outlet,
                        "Norland and Sudovia, report " + n,
                        null,
                        i == 0 && !turned
                                ? Told.fact("NRL", EventType.ACCUSE, "accused", "SUD")
                                : Told.fact("NRL", EventType.CONSULT, "met", "SUD")));
                news.add(article(
                        day.plusDays(1),
                        outlet,
                        "Norland and Estmark, report " + n,
                        null,
                        turned || i == 1
                                ? Told.fact("EST", EventType.SANCTION, "sanctioned", "NRL")
                                : Told.fact("NRL", EventType.COOPERATE, "traded with", "EST")));
            }
            news.add(article(
                    first.plusDays(9),
                    "Estmark Daily",
                    "Arms for Sudovia, claim " + month,
                    null,
                    new Told("NRL", EventType.AID, "armed", "SUD", Status.HAPPENED, "EST", List.of("NRL"))));
        }
        Reading first = news.get(0);
        news.add(article(
                LocalDate.of(2022, 1, 4),
                "Copying Courier",
                "Norland and Sudovia, again",
                first.article().id()));
        return news;
    }

    /** Puts articles into a ledger. */
    public static void add(Ledger ledger, List<Reading> readings) {
        try (LedgerWriter writer = ledger.writer(new Provenance("reader 1", "lexicon 2"), Instant.EPOCH)) {
            for (Reading reading : readings) {
                if (writer.claim(reading.article().id())) {
                    writer.add(reading.article().id() + ".txt", reading, null);
                }
            }
        }
        ledger.claims().update();
    }

    /** A ledger with {@link #news}. */
    public static Ledger ledger(Path file) {
        Ledger ledger = Ledger.openToWrite(file);
        add(ledger, news());
        return ledger;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
