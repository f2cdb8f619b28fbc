package tiltmeter.web.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.EventEntry;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.RecordJson;
import tiltmeter.model.Article;
import tiltmeter.model.Event;
import tools.jackson.databind.node.ObjectNode;

/** Everything that one record rests on: its words in their place, who says and denies it, and what decided it. */
public final class Evidence {
    /** Sentences shown on each side of the one that tells the event. */
    private static final int AROUND = 2;

    private Evidence() {}

    /**
     * What a record rests on.
     *
     * @param event the record, as in the record format
     * @param sentences the text around it, lit
     * @param more how many further sentences the article has
     * @param claim who says, denies, doubts and repeats it in which words; null when nobody but the author tells it
     * @param printings articles of the same story, copies included
     */
    public record Answer(
            ObjectNode event,
            String article,
            String story,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String publishedFrom,
            @Nullable String url,
            String quote,
            List<Lit.Sentence> sentences,
            int more,
            @Nullable Map<String, @Nullable Object> claim,
            List<Map<String, @Nullable Object>> printings,
            String readerVersion,
            String lexiconHash) {}

    /**
     * What the event with this id rests on.
     *
     * @throws ApiError if there is no such event
     */
    public static Answer of(Pool pool, Archive archive, String id) {
        EventEntry entry = pool.ask(ledger -> ledger.event(id)).stream()
                .findFirst()
                .orElseThrow(() -> new ApiError(404, "no event has the id " + id));
        Event event = entry.event();
        Article article = article(pool, event.article());
        int from = Math.max(0, event.sentence() - AROUND);
        List<Lit.Sentence> sentences = Lit.sentences(article, from, event.sentence() + AROUND + 1, Lit.of(event));
        return new Answer(
                Json.tree(RecordJson.line(event)),
                event.article(),
                entry.origin().story(),
                article.title(),
                article.publisher(),
                article.published() == null ? null : article.published().toString(),
                article.publishedFrom() == null ? null : article.publishedFrom().word(),
                article.url(),
                entry.quote(),
                sentences,
                article.sentences().size() - sentences.size(),
                Claims.of(archive, event.article(), id),
                archive.articles(null, entry.origin().story(), null, null, null, 50)
                        .rows(),
                entry.provenance().reader(),
                entry.provenance().lexicon());
    }

    /** The article with this id, without its records. */
    public static Article article(Pool pool, String id) {
        return pool
                .ask(ledger -> Query.list(
                        ledger.connection(), "SELECT * FROM article WHERE id = $1::VARCHAR", Ledger::articleOf, id))
                .stream()
                .findFirst()
                .orElseThrow(() -> new ApiError(404, "no article has the id " + id));
    }
}
