package tiltmeter.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.search.WordQuery;
import tiltmeter.model.QuotationForm;

/**
 * Which statements are wanted; an empty list or null asks for no restriction.
 *
 * @param speaker a code, or part of the speaker's name in any case
 * @param about codes, one of which the content is about
 * @param to a code, or part of the addressee's name in any case
 * @param from first day: a statement counts when it can have been made on it or later, or, undated, was published then
 * @param until last day, in the same way
 * @param article id of the article
 * @param matching words that the content has to have, as {@link WordQuery#parse} reads them; null for any
 * @param skip how many to leave out before the first, so that a long answer can be had in pages
 * @param limit the most that are wanted; 0 for all
 */
public record StatementFilter(
        @Nullable String speaker,
        List<String> about,
        @Nullable String to,
        List<QuotationForm> forms,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String article,
        @Nullable String matching,
        int skip,
        int limit) {
    /** Every statement. */
    public static final StatementFilter ALL =
            new StatementFilter(null, List.of(), null, List.of(), null, null, null, null, 0, 0);

    /** A filter without words to look for, from the first on. */
    public StatementFilter(
            @Nullable String speaker,
            List<String> about,
            @Nullable String to,
            List<QuotationForm> forms,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String article,
            int limit) {
        this(speaker, about, to, forms, from, until, article, null, 0, limit);
    }

    public StatementFilter {
        about = List.copyOf(about);
        forms = List.copyOf(forms);
    }
}
