package tiltmeter.model;

import java.util.List;

/** What the reader made of one page: the article and its records, all in reading order. A refused article has none. */
public record Reading(Article article, List<Event> events, List<Statement> statements) {
    public Reading {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        if (article.refused() != null && !(events.isEmpty() && statements.isEmpty())) {
            throw new IllegalArgumentException("a refused article has no records: " + article.id());
        }
    }

    /** The reading of a page that could not be read. */
    public static Reading refused(Article article) {
        return new Reading(article, List.of(), List.of());
    }
}
