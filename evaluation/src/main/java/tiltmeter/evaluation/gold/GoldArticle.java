package tiltmeter.evaluation.gold;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One labelled article, or what a reader made of it in the same form.
 *
 * @param sentences texts by number, page furniture included
 */
public record GoldArticle(
        String id,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String title,
        List<String> sentences,
        List<GoldEvent> events,
        List<GoldStatement> statements) {
    public GoldArticle {
        sentences = List.copyOf(sentences);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
    }

    /** The same article with other records. */
    public GoldArticle with(List<GoldEvent> otherEvents, List<GoldStatement> otherStatements) {
        return new GoldArticle(id, published, publisher, title, sentences, otherEvents, otherStatements);
    }
}
