package tiltmeter.web.tilting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.DyadicEvent;
import tiltmeter.ledger.Ledger;
import tiltmeter.model.Days;
import tiltmeter.tilt.Deed;
import tiltmeter.tilt.Evidence;
import tiltmeter.tilt.Ownership;
import tiltmeter.tilt.Position;
import tiltmeter.tilt.Question;
import tiltmeter.web.data.Query;

/** What a tilt is measured from, out of the ledger: the one place that decides it, for the window and for commands. */
public final class LedgerEvidence {
    private final Ledger ledger;
    private final List<String> without;

    private LedgerEvidence(Ledger ledger, List<String> without) {
        this.ledger = ledger;
        this.without = without;
    }

    /**
     * The acts between the country and the two sides: enough for the lean itself.
     *
     * @param without names of outlets that are left out
     */
    public static Evidence forLean(Ledger ledger, Question question, List<String> without, Ownership ownership) {
        List<String> sides = Stream.of(question.poleA(), question.poleB())
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<Deed> deeds = new LedgerEvidence(ledger, without).deeds(List.of(question.country()), sides);
        return new Evidence(deeds, List.of(), ownership, new TreeMap<>());
    }

    /**
     * All that the country and both sides do, what is said for the country, and how much is published: for positions
     * and likeness too.
     *
     * @param without names of outlets that are left out
     */
    public static Evidence forStudy(Ledger ledger, Question question, List<String> without, Ownership ownership)
            throws SQLException {
        List<String> codes = Stream.of(List.of(question.country()), question.poleA(), question.poleB())
                .flatMap(List::stream)
                .distinct()
                .toList();
        LedgerEvidence evidence = new LedgerEvidence(ledger, without);
        return new Evidence(
                evidence.deeds(codes, List.of()),
                evidence.positions(question.country()),
                ownership,
                evidence.storiesByDay());
    }

    private List<Deed> deeds(List<String> codes, List<String> others) {
        List<Deed> deeds = new ArrayList<>();
        for (DyadicEvent event : ledger.dyads(codes, others)) {
            String outlet = event.publisher() == null ? "" : event.publisher();
            if (!without.contains(outlet)) {
                deeds.add(deed(event, outlet));
            }
        }
        return deeds;
    }

    private static Deed deed(DyadicEvent event, String outlet) {
        return new Deed(
                event.event(),
                event.story(),
                outlet,
                event.article(),
                event.actor(),
                event.recipient(),
                event.symmetric(),
                event.type(),
                event.intensity(),
                event.status(),
                event.voice(),
                event.denied(),
                days(event.days(), event.background(), event.published()),
                event.background(),
                event.copy(),
                event.confidence());
    }

    /** News that names no day is of its day of publication, as everywhere in the archive; background is not. */
    private static @Nullable Days days(@Nullable Days days, boolean background, @Nullable LocalDate published) {
        return days != null || background || published == null ? days : Days.on(published);
    }

    private List<Position> positions(String country) throws SQLException {
        return Query.list(ledger.connection(), Query.named("positions"), LedgerEvidence::position, country).stream()
                .filter(position -> !without.contains(position.outlet()))
                .toList();
    }

    private static Position position(ResultSet row) throws SQLException {
        String first = row.getString("first_day");
        String last = row.getString("last_day");
        String published = row.getString("published");
        Days days = first == null || last == null ? null : new Days(LocalDate.parse(first), LocalDate.parse(last));
        return new Position(
                row.getString("id"),
                row.getString("story"),
                row.getString("publisher"),
                row.getString("article"),
                row.getString("speaker"),
                row.getString("target"),
                Math.max(-1, Math.min(1, row.getDouble("stance"))),
                days(days, false, published == null ? null : LocalDate.parse(published)),
                row.getDouble("confidence"));
    }

    private SortedMap<LocalDate, Integer> storiesByDay() throws SQLException {
        SortedMap<LocalDate, Integer> stories = new TreeMap<>();
        Query.list(
                ledger.connection(),
                "SELECT CAST(published AS VARCHAR) AS day, count(DISTINCT story) AS n FROM article"
                        + " WHERE refused IS NULL AND published IS NOT NULL GROUP BY published ORDER BY published",
                row -> stories.put(LocalDate.parse(row.getString("day")), row.getInt("n")));
        return stories;
    }
}
