package tiltmeter.evaluation.gold;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Article;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;
import tiltmeter.model.Reading;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;
import tiltmeter.reader.Reader;

/** What the reader makes of labelled articles, put into the form of the labels. */
public final class GoldReader {
    private GoldReader() {}

    /** Reads {@code gold}'s sentences, day, publisher and title; nothing else of it is looked at. */
    public static GoldArticle read(Reader reader, GoldArticle gold) {
        return of(
                gold,
                reader.readSentences(gold.id(), gold.published(), gold.publisher(), gold.title(), gold.sentences()));
    }

    /** {@code source} with the records of {@code reading} in place of its own. */
    static GoldArticle of(GoldArticle source, Reading reading) {
        Article article = reading.article();
        return source.with(
                reading.events().stream().map(event -> event(article, event)).toList(),
                reading.statements().stream()
                        .map(statement -> statement(article, statement))
                        .toList());
    }

    /** {@code event} in the form of the labels. */
    public static GoldEvent event(Article article, Event event) {
        return new GoldEvent(
                event.sentence(),
                words(article, event.trigger()),
                event.type(),
                actor(event.actor()),
                actor(event.recipient()),
                event.symmetric(),
                event.status(),
                code(event.voice()),
                event.deniedBy().stream().map(GoldReader::code).distinct().toList(),
                event.when(),
                event.background());
    }

    /** {@code statement} in the form of the labels; content in several pieces is joined by blanks. */
    public static GoldStatement statement(Article article, Statement statement) {
        Span cue = statement.cue();
        List<String> content =
                statement.content().stream().map(span -> words(article, span)).toList();
        return new GoldStatement(
                statement.sentence(),
                actor(statement.speaker()),
                actor(statement.addressee()),
                cue == null ? null : words(article, cue),
                String.join(" ", content),
                statement.form());
    }

    /** The words at a span of a finished reading, which counts in code points. */
    public static String words(Article article, Span span) {
        String body = article.body();
        int start = body.offsetByCodePoints(0, span.start());
        return body.substring(start, body.offsetByCodePoints(start, span.length()));
    }

    private static @Nullable GoldActor actor(@Nullable Participant participant) {
        if (participant == null) {
            return null;
        }
        String code = participant.code();
        return new GoldActor(participant.text(), code == null ? null : code(code), participant.person());
    }

    /** The labels call every other international organisation IGO; records say which ({@code IGO:…}). */
    private static String code(String code) {
        return code.startsWith("IGO:") ? "IGO" : code;
    }
}
