package tiltmeter.web.data;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.EventEntry;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.StatementEntry;

/** The questions to a ledger that pages and API share. Answers come newest first, page by page. */
public final class Archive {
    private static final int WORDS = 8;

    /** Rows of tallies that are kept, all together. */
    private static final long MOST_ROWS = 20_000;

    private final Pool pool;
    private final Kept<Tally, List<Map<String, @Nullable Object>>> tallies;

    /** @param behind makes kept tallies anew when pages have come in */
    public Archive(Pool pool, Executor behind) {
        this.pool = pool;
        this.tallies = Kept.patient(
                pool,
                MOST_ROWS,
                rows -> rows.size() + 1L,
                tally -> rows(tally.query(), tally.values().toArray()),
                behind);
    }

    private record Tally(String query, List<@Nullable Object> values) {}

    /**
     * Which events are wanted; empty lists and null ask for no restriction.
     *
     * @param either codes, one of which takes part on either side
     * @param other codes, one of which is on the side across from {@code either}
     */
    public record EventAsk(
            List<String> actors,
            List<String> recipients,
            List<String> types,
            List<String> statuses,
            List<String> either,
            List<String> other,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String article,
            @Nullable String story,
            @Nullable String outlet) {}

    private record Placed<T>(T row, Cursor cursor) {}

    public Page<EventEntry> events(EventAsk ask, @Nullable Cursor cursor, int size) {
        return page(
                "events_page",
                Arrays.asList(
                        ask.actors(),
                        ask.recipients(),
                        ask.types(),
                        ask.statuses(),
                        ask.either(),
                        ask.other(),
                        day(ask.from()),
                        day(ask.to()),
                        ask.article(),
                        ask.story(),
                        ask.outlet()),
                cursor,
                size,
                Ledger::eventOf);
    }

    public Page<StatementEntry> statements(
            @Nullable String speaker,
            List<String> about,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String article,
            @Nullable String story,
            @Nullable Cursor cursor,
            int size) {
        return page(
                "statements_page",
                Arrays.asList(speaker, about, day(from), day(to), article, story),
                cursor,
                size,
                Ledger::statementOf);
    }

    private <T> Page<T> page(
            String query, List<?> first, @Nullable Cursor cursor, int size, Query.RowMapper<T> mapper) {
        List<@Nullable Object> values = new ArrayList<>(first);
        values.addAll(Cursor.values(cursor));
        values.add((long) size + 1);
        List<Placed<T>> found = pool.ask(ledger -> Query.list(
                ledger.connection(),
                Query.named(query),
                row -> new Placed<>(mapper.map(row), cursor(row)),
                values.toArray()));
        Page<Placed<T>> cut = Page.cut(found, size, Placed::cursor);
        return new Page<>(cut.rows().stream().map(Placed::row).toList(), cut.next());
    }

    private static Cursor cursor(ResultSet row) throws SQLException {
        return new Cursor(LocalDate.parse(row.getString("sort_day")), row.getString("article"), row.getInt("ordinal"));
    }

    public Page<Map<String, @Nullable Object>> articles(
            @Nullable String outlet,
            @Nullable String story,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Cursor cursor,
            int size) {
        return plainPage("articles_page", Arrays.asList(outlet, story, day(from), day(to)), cursor, size, "id");
    }

    public Page<Map<String, @Nullable Object>> stories(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Cursor cursor, int size) {
        return plainPage("stories_page", Arrays.asList(day(from), day(to)), cursor, size, "story");
    }

    private Page<Map<String, @Nullable Object>> plainPage(
            String query, List<?> first, @Nullable Cursor cursor, int size, String key) {
        List<@Nullable Object> values = new ArrayList<>(first);
        values.addAll(Cursor.values(cursor).subList(0, 2));
        values.add((long) size + 1);
        List<Map<String, @Nullable Object>> found = rows(query, values.toArray());
        Page<Map<String, @Nullable Object>> page = Page.cut(
                found,
                size,
                row -> new Cursor(
                        LocalDate.parse(String.valueOf(row.get("sort_day"))), String.valueOf(row.get(key)), 0));
        page.rows().forEach(row -> row.remove("sort_day"));
        return page;
    }

    /** Answers of the named query as plain values. */
    public List<Map<String, @Nullable Object>> rows(String query, @Nullable Object... values) {
        return pool.ask(ledger -> Query.rows(ledger.connection(), Query.named(query), values));
    }

    /** The same, but kept until the ledger changes: for questions that look at every record there is. */
    public List<Map<String, @Nullable Object>> tally(String query, @Nullable Object... values) {
        return tallies.get(new Tally(query, Arrays.asList(values)));
    }

    /** What holds every word of {@code text}, at most eight of which count: articles, events or people. */
    public List<Map<String, @Nullable Object>> search(String query, String text, int most) {
        List<@Nullable Object> values =
                new ArrayList<>(Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+", -1))
                        .filter(word -> !word.isBlank())
                        .limit(WORDS)
                        .toList());
        while (values.size() < WORDS) {
            values.add("");
        }
        values.add((long) most);
        return rows(query, values.toArray());
    }

    /** A day as the database takes it. */
    public static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
