package tiltmeter.app.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tiltmeter.ledger.Provenance;
import tiltmeter.model.Article;
import tiltmeter.model.DateOrigin;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Page;
import tiltmeter.model.Participant;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Reading;
import tiltmeter.model.Reason;
import tiltmeter.model.RefusalReason;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;
import tiltmeter.model.Status;

/**
 * A small reader for tests of what stands around the reader: finds "CHN accused RUS" and "CHN said …" in plain text,
 * one sentence per line, stumbles over "STUMBLE", and is slower on some pages than on others.
 */
public final class PatternReader implements PageReader {
    private static final Pattern ACCUSE = Pattern.compile("([A-Z]{3}) (accused) ([A-Z]{3})");
    private static final Pattern SAY = Pattern.compile("([A-Z]{3}) (said) (.+?)\\.");

    @Override
    public Article article(Page page) {
        String body = page.content().strip();
        List<Span> sentences = new ArrayList<>();
        for (int start = 0; start < body.length(); ) {
            int end = body.indexOf('\n', start);
            end = end < 0 ? body.length() : end;
            sentences.add(new Span(start, end));
            start = end + 1;
        }
        return new Article(
                "a"
                        + UUID.nameUUIDFromBytes(body.getBytes(StandardCharsets.UTF_8))
                                .toString()
                                .replace("-", "")
                                .substring(0, 16),
                page.url(),
                page.publisher(),
                page.title(),
                List.of(),
                page.published(),
                page.published() == null ? null : DateOrigin.GIVEN,
                "en",
                body,
                sentences,
                null,
                null,
                body.isEmpty() ? RefusalReason.EMPTY : null);
    }

    @Override
    public Reading read(Article article) {
        String body = article.body();
        if (body.contains("STUMBLE")) {
            throw new IllegalStateException("over a stone");
        }
        pause(Math.floorMod(body.hashCode(), 7));
        List<Event> events = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<Span> sentences = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            Span sentence = article.sentences().get(i);
            sentences.add(points(body, sentence.start(), sentence.end()));
            Matcher accuse = ACCUSE.matcher(body).region(sentence.start(), sentence.end());
            while (accuse.find()) {
                events.add(event(article, i, accuse, events.size()));
            }
            Matcher say = SAY.matcher(body).region(sentence.start(), sentence.end());
            while (say.find()) {
                statements.add(statement(article, i, say, statements.size()));
            }
        }
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
                        body,
                        sentences,
                        article.story(),
                        article.copyOf(),
                        null),
                events,
                statements);
    }

    @Override
    public Provenance provenance() {
        return new Provenance("pattern 1", "none");
    }

    private static Event event(Article article, int sentence, Matcher found, int number) {
        String body = article.body();
        return new Event(
                "e" + article.id().substring(1) + number,
                article.id(),
                sentence,
                points(body, found.start(), found.end()),
                points(body, found.start(2), found.end(2)),
                EventType.ACCUSE,
                null,
                List.of(),
                "112",
                -2,
                who(body, found, 1),
                who(body, found, 3),
                false,
                Status.HAPPENED,
                Event.AUTHOR,
                null,
                List.of(),
                List.of(),
                null,
                null,
                false,
                null,
                1,
                new Reason("test:accuse", List.of()));
    }

    private static Statement statement(Article article, int sentence, Matcher found, int number) {
        String body = article.body();
        return new Statement(
                "t" + article.id().substring(1) + number,
                article.id(),
                sentence,
                who(body, found, 1),
                null,
                points(body, found.start(2), found.end(2)),
                List.of(points(body, found.start(3), found.end(3))),
                QuotationForm.INDIRECT,
                List.of("RUS"),
                null,
                List.of(),
                null,
                0.5);
    }

    private static Participant who(String body, Matcher found, int group) {
        return new Participant(
                points(body, found.start(group), found.end(group)),
                found.group(group),
                found.group(group),
                null,
                found.group(group),
                null);
    }

    private static Span points(String body, int start, int end) {
        int first = body.codePointCount(0, start);
        return new Span(first, first + body.codePointCount(start, end));
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
