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
import tiltmeter.web.data.Query;

/** What a tilt is measured from, out of the ledger. */
final class LedgerEvidence {
    private final Ledger ledger;
    private final Ownership ownership;

    LedgerEvidence(Ledger ledger, Ownership ownership) {
        this.ledger = ledger;
        this.ownership = ownership;
    }

    /** The acts between the country and the two sides: enough for the lean itself. */
    Evidence forLean(TiltAsk ask) {
        List<String> sides =
                Stream.of(ask.between(), ask.and()).flatMap(List::stream).toList();
        return new Evidence(deeds(ask, List.of(ask.country()), sides), List.of(), ownership, new TreeMap<>());
    }

    /** All that the country and both sides do and say, for positions and likeness too. */
    Evidence forStudy(TiltAsk ask) throws SQLException {
        List<String> codes = Stream.of(List.of(ask.country()), ask.between(), ask.and())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Evidence(deeds(ask, codes, List.of()), positions(ask), ownership, storiesByDay());
    }

    private List<Deed> deeds(TiltAsk ask, List<String> codes, List<String> others) {
        List<Deed> deeds = new ArrayList<>();
        for (DyadicEvent event : ledger.dyads(codes, others)) {
            String outlet = event.publisher() == null ? "" : event.publisher();
            if (!ask.without().contains(outlet)) {
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

    private List<Position> positions(TiltAsk ask) throws SQLException {
        return Query.list(ledger.connection(), Query.named("positions"), LedgerEvidence::position, ask.country())
                .stream()
                .filter(position -> !ask.without().contains(position.outlet()))
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
                days(days, false, published == null ? null : LocalDate.parse(published)));
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
