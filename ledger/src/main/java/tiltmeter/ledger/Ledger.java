package tiltmeter.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.search.WordQuery;
import tiltmeter.model.Article;
import tiltmeter.model.Event;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Reading;
import tiltmeter.model.RefusalReason;
import tiltmeter.model.Statement;
import tiltmeter.model.Status;

/**
 * The archive: one DuckDB file that holds every article once, with its records and what made them.
 *
 * <p>Many processes may read a ledger at the same time, and one may write to it; an open ledger is for one thread.
 * Answers come in the order of publication (undated last), then of article id, then as the article tells them: the same
 * content gives the same answer however it came in. They are handed over row by row, so that an answer may be larger
 * than the memory.
 *
 * <p>Every method throws {@link LedgerException} when the file cannot be used.
 */
public final class Ledger implements AutoCloseable {
    private final Path file;
    private final LedgerFile.Opened opened;
    private final Connection connection;

    private Ledger(Path file, LedgerFile.Opened opened) {
        this.file = file;
        this.opened = opened;
        this.connection = opened.connection();
    }

    /**
     * Opens an existing ledger for questions only. While somebody writes to it, the answers are those of a copy that
     * was made now, as of the last batch that was kept.
     */
    public static Ledger openToRead(Path file) {
        return new Ledger(file, LedgerFile.openToRead(file));
    }

    /**
     * Opens a ledger to add to, and makes it when it does not exist. One process at a time may; a second is told who
     * that is. Waits some seconds for readers to finish.
     */
    public static Ledger openToWrite(Path file) {
        return new Ledger(file, LedgerFile.openToWrite(file));
    }

    /** Another way into the same open ledger, for another thread; close it before this one. */
    public Ledger again() {
        try {
            Connection other = connection.unwrap(DuckDBConnection.class).duplicate();
            return new Ledger(file, new LedgerFile.Opened(other, null, opened.isCopy()));
        } catch (SQLException e) {
            throw LedgerFile.failure(file, e);
        }
    }

    /** Whether the answers are those of a copy, since somebody writes to the ledger itself. */
    public boolean isCopy() {
        return opened.isCopy();
    }

    /** The file that was asked for. */
    public Path file() {
        return file;
    }

    /** The connection below, for questions that this class does not ask. It is closed with the ledger. */
    public Connection connection() {
        return connection;
    }

    /** What it means, in one line, that a question asked through {@link #connection} failed. */
    public LedgerException failure(SQLException e) {
        return LedgerFile.failure(file, e);
    }

    /** The event in a row that has every column of the table {@code event} and those of {@link Origin}. */
    public static EventEntry eventOf(ResultSet row) throws SQLException {
        return event(row);
    }

    /** The article in a row that has every column of the table {@code article}, without its records. */
    public static Article articleOf(ResultSet row) throws SQLException {
        return Rows.article(row);
    }

    /** The statement in a row that has every column of the table {@code statement} and those of {@link Origin}. */
    public static StatementEntry statementOf(ResultSet row) throws SQLException {
        return statement(row);
    }

    /** Begins a run that adds what {@code provenance} reads; {@code started} is kept with it. */
    public LedgerWriter writer(Provenance provenance, Instant started) {
        return new LedgerWriter(file, connection, provenance, started);
    }

    /** What is claimed, by whom, and who denies it. */
    public ClaimDesk claims() {
        return new ClaimDesk(file, connection);
    }

    /** Hands over the events that {@code filter} asks for. */
    public void events(EventFilter filter, Consumer<EventEntry> sink) {
        ask(
                "events",
                query -> {
                    Question.texts(query, 1, filter.actors());
                    Question.texts(query, 2, filter.recipients());
                    Question.texts(
                            query, 3, filter.types().stream().map(Enum::name).toList());
                    Question.texts(
                            query,
                            4,
                            filter.statuses().stream().map(Status::word).toList());
                    Question.day(query, 5, filter.from());
                    Question.day(query, 6, filter.to());
                    query.setString(7, filter.article());
                    query.setLong(8, Question.limit(filter.limit()));
                },
                row -> sink.accept(event(row)));
    }

    /** Hands over the statements that {@code filter} asks for. */
    public void statements(StatementFilter filter, Consumer<StatementEntry> sink) {
        ask(
                "statements",
                query -> {
                    query.setString(1, filter.speaker());
                    Question.texts(query, 2, filter.about());
                    query.setString(3, filter.to());
                    Question.texts(
                            query,
                            4,
                            filter.forms().stream().map(QuotationForm::word).toList());
                    Question.day(query, 5, filter.from());
                    Question.day(query, 6, filter.until());
                    query.setString(7, filter.article());
                    query.setLong(8, Question.limit(filter.limit()));
                    Question.texts(query, 9, patterns(filter.matching()));
                    query.setLong(10, filter.skip());
                },
                row -> sink.accept(statement(row)));
    }

    private static List<String> patterns(@Nullable String words) {
        return words == null ? List.of() : WordQuery.parse(words).patterns();
    }

    /** Acts between two different resolved parties, one of which has {@code code}; null for any two. */
    public List<DyadicEvent> dyads(@Nullable String code) {
        return dyads(code == null ? List.of() : List.of(code), List.of());
    }

    /**
     * Acts between two different resolved parties, whoever of them acts. One question about many codes costs little
     * more than one about a single code.
     *
     * @param codes that one party has; none for any two parties
     * @param others codes that the other party has; none for any
     */
    public List<DyadicEvent> dyads(List<String> codes, List<String> others) {
        List<DyadicEvent> dyads = new ArrayList<>();
        ask(
                "dyads",
                query -> {
                    Question.texts(query, 1, codes);
                    Question.texts(query, 2, others);
                },
                row -> dyads.add(DyadicRows.dyad(row)));
        return dyads;
    }

    /** The event with this id; more than one only where two articles tell an equal text differently split. */
    public List<EventEntry> event(String id) {
        List<EventEntry> found = new ArrayList<>();
        ask("event_entry", query -> query.setString(1, id), row -> found.add(event(row)));
        return found;
    }

    /** The articles whose id starts with {@code prefix}, with their records, at most {@code limit} of them. */
    public List<ArticleEntry> articles(String prefix, int limit) {
        List<ArticleEntry> found = new ArrayList<>();
        ask(
                "article",
                query -> {
                    query.setString(1, prefix);
                    query.setLong(2, limit);
                },
                row -> found.add(new ArticleEntry(
                        Reading.refused(Rows.article(row)),
                        row.getString("input"),
                        Rows.provenance(row),
                        FoldTable.fold(row))));
        return found.stream().map(this::withRecords).toList();
    }

    /** Hands over every article with its records: what {@link RecordJson#lines} makes an export of. */
    public void export(Consumer<ArticleEntry> sink) {
        try {
            Export.run(connection, sink);
        } catch (SQLException e) {
            throw LedgerFile.failure(file, e);
        }
    }

    /** Hands over the inputs that were not read, by name, at most {@code limit} of them; 0 for all. */
    public void refusals(int limit, Consumer<Refusal> sink) {
        ask(
                "refusals",
                query -> query.setLong(1, Question.limit(limit)),
                row -> sink.accept(new Refusal(
                        row.getString("input"),
                        RefusalReason.ofWord(row.getString("reason")),
                        row.getString("message"),
                        row.getString("article"))));
    }

    /** How much the ledger holds. */
    public Counts counts() {
        List<Counts> counts = new ArrayList<>();
        ask(
                "counts",
                query -> {},
                row -> counts.add(new Counts(
                        row.getLong("articles"),
                        row.getLong("copies"),
                        row.getLong("stories"),
                        row.getLong("events"),
                        row.getLong("statements"),
                        row.getLong("refusals"))));
        return counts.get(0);
    }

    @Override
    public void close() {
        try {
            LedgerFile.close(opened);
        } catch (SQLException e) {
            throw LedgerFile.failure(file, e);
        }
    }

    private ArticleEntry withRecords(ArticleEntry bare) {
        String id = bare.reading().article().id();
        List<Event> events = new ArrayList<>();
        events(
                new EventFilter(List.of(), List.of(), List.of(), List.of(), null, null, id, 0),
                entry -> events.add(entry.event()));
        List<Statement> statements = new ArrayList<>();
        statements(
                new StatementFilter(null, List.of(), null, List.of(), null, null, id, 0),
                entry -> statements.add(entry.statement()));
        return new ArticleEntry(
                new Reading(bare.reading().article(), events, statements),
                bare.input(),
                bare.provenance(),
                bare.fold());
    }

    private static EventEntry event(ResultSet row) throws SQLException {
        return new EventEntry(Rows.event(row), Rows.origin(row), row.getString("quote"), Rows.provenance(row));
    }

    private static StatementEntry statement(ResultSet row) throws SQLException {
        return new StatementEntry(Rows.statement(row), Rows.origin(row), row.getString("quote"), Rows.provenance(row));
    }

    private void ask(String name, Question.Binder binder, Question.RowSink sink) {
        Question.ask(file, connection, name, binder, sink);
    }
}
