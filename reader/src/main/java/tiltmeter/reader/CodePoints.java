package tiltmeter.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Article;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;
import tiltmeter.model.Reading;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;

/**
 * Turns the reader's UTF-16 offsets into the code points that records count in. Does nothing when the body has no
 * character outside the Basic Multilingual Plane, which is nearly always.
 */
final class CodePoints {
    private final int[] before;

    /** @param body the text whose offsets are turned */
    private CodePoints(String body) {
        before = new int[body.length() + 1];
        int points = 0;
        for (int i = 0; i < body.length(); i++) {
            before[i] = points;
            if (!(Character.isHighSurrogate(body.charAt(i))
                    && i + 1 < body.length()
                    && Character.isLowSurrogate(body.charAt(i + 1)))) {
                points++;
            }
        }
        before[body.length()] = points;
    }

    /** {@code reading} with every span in code points of the body. */
    static Reading count(Reading reading) {
        String body = reading.article().body();
        if (body.codePointCount(0, body.length()) == body.length()) {
            return reading;
        }
        CodePoints points = new CodePoints(body);
        return new Reading(
                points.article(reading.article()),
                reading.events().stream().map(points::event).toList(),
                reading.statements().stream().map(points::statement).toList());
    }

    /** {@code finished}, whose sentences are counted in code points, with sentences in UTF-16 units. */
    static Article inUnits(Article finished) {
        String body = finished.body();
        return withSentences(
                finished,
                finished.sentences().stream()
                        .map(span -> new Span(
                                body.offsetByCodePoints(0, span.start()), body.offsetByCodePoints(0, span.end())))
                        .toList());
    }

    private Article article(Article a) {
        return withSentences(a, spans(a.sentences()));
    }

    private static Article withSentences(Article a, List<Span> sentences) {
        return new Article(
                a.id(),
                a.url(),
                a.publisher(),
                a.title(),
                a.byline(),
                a.published(),
                a.publishedFrom(),
                a.language(),
                a.body(),
                sentences,
                a.story(),
                a.copyOf(),
                a.refused());
    }

    private Event event(Event e) {
        return new Event(
                e.id(),
                e.article(),
                e.sentence(),
                span(e.span()),
                span(e.trigger()),
                e.type(),
                e.mode(),
                e.contexts(),
                e.cameo(),
                e.intensity(),
                participant(e.actor()),
                participant(e.recipient()),
                e.symmetric(),
                e.status(),
                e.voice(),
                orNull(e.voiceSpan()),
                e.deniedBy(),
                e.doubtedBy(),
                e.when(),
                e.whenText(),
                e.background(),
                e.where(),
                e.confidence(),
                e.why());
    }

    private Statement statement(Statement s) {
        return new Statement(
                s.id(),
                s.article(),
                s.sentence(),
                participant(s.speaker()),
                participant(s.addressee()),
                orNull(s.cue()),
                spans(s.content()),
                s.form(),
                s.about(),
                s.stance(),
                s.events(),
                s.when(),
                s.confidence(),
                s.telling());
    }

    private @Nullable Participant participant(@Nullable Participant p) {
        return p == null
                ? null
                : new Participant(orNull(p.span()), p.text(), p.code(), p.sector(), p.name(), p.person());
    }

    private List<Span> spans(List<Span> spans) {
        return spans.stream().map(this::span).toList();
    }

    private @Nullable Span orNull(@Nullable Span span) {
        return span == null ? null : span(span);
    }

    private Span span(Span span) {
        return new Span(before[span.start()], before[span.end()]);
    }
}
