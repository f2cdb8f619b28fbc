package tiltmeter.app.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.DyadicEvent;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.StatementEntry;
import tiltmeter.ledger.StatementFilter;
import tiltmeter.model.Days;
import tiltmeter.tilt.Deed;
import tiltmeter.tilt.Evidence;
import tiltmeter.tilt.Ownership;
import tiltmeter.tilt.Position;
import tiltmeter.tilt.Question;

/** What a study needs to know, from the archive. */
final class LedgerEvidence {
    private LedgerEvidence() {}

    /** All acts of the country and of both poles, what is said for the country, and how much is published. */
    static Evidence of(Ledger ledger, Question question, Ownership ownership) {
        Set<String> codes = new LinkedHashSet<>(List.of(question.country()));
        codes.addAll(question.poleA());
        codes.addAll(question.poleB());
        List<Deed> deeds = ledger.dyads(List.copyOf(codes), List.of()).stream()
                .map(LedgerEvidence::deed)
                .toList();
        return new Evidence(deeds, positions(ledger, question.country()), ownership, storiesByDay(ledger));
    }

    private static Deed deed(DyadicEvent event) {
        return new Deed(
                event.event(),
                event.story(),
                event.publisher() == null ? "" : event.publisher(),
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

    /** Statements with a stance; one about several parties is a position towards each. */
    private static List<Position> positions(Ledger ledger, String country) {
        List<Position> positions = new ArrayList<>();
        ledger.statements(
                new StatementFilter(country, List.of(), null, List.of(), null, null, null, 0),
                entry -> add(positions, country, entry));
        return positions;
    }

    private static void add(List<Position> positions, String country, StatementEntry entry) {
        Double stance = entry.statement().stance();
        if (stance == null) {
            return;
        }
        for (String target : entry.statement().about()) {
            if (!target.equals(country)) {
                positions.add(new Position(
                        entry.statement().id(),
                        entry.origin().story(),
                        entry.origin().publisher() == null ? "" : entry.origin().publisher(),
                        entry.statement().article(),
                        country,
                        target,
                        Math.max(-1, Math.min(1, stance)),
                        days(entry.statement().when(), false, entry.origin().published()),
                        entry.statement().confidence()));
            }
        }
    }

    private static SortedMap<LocalDate, Integer> storiesByDay(Ledger ledger) {
        SortedMap<LocalDate, Integer> stories = new TreeMap<>();
        try (Statement query = ledger.connection().createStatement();
                ResultSet rows = query.executeQuery("SELECT published, count(DISTINCT story) FROM article"
                        + " WHERE refused IS NULL AND published IS NOT NULL GROUP BY published ORDER BY published")) {
            while (rows.next()) {
                stories.put(rows.getObject(1, LocalDate.class), rows.getInt(2));
            }
        } catch (SQLException e) {
            throw new CommandFailure("the ledger does not tell how much is published: " + e.getMessage());
        }
        return stories;
    }
}
