package tiltmeter.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.stories.Fold;

/** Keeps why texts were folded, and which report one event. */
final class FoldTable {
    private FoldTable() {}

    /** Appends inside the transaction that {@code connection} has open. */
    static void append(Connection connection, List<Batch.Entry> entries) throws SQLException {
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender folds = duck.createAppender("fold");
                DuckDBAppender events = duck.createAppender("same_event")) {
            for (Batch.Entry entry : entries) {
                Fold fold = entry.fold();
                String article = entry.reading().article().id();
                if (fold == null) {
                    continue;
                }
                if (fold.copyOf() != null) {
                    Row.begin(folds)
                            .text(article)
                            .text(fold.copyOf())
                            .text(fold.kind().name().toLowerCase(Locale.ROOT))
                            .fraction(fold.similarity())
                            .text(fold.reason())
                            .end();
                }
                for (Fold.Likely likely : fold.sameEvent()) {
                    Row.begin(events)
                            .text(article)
                            .text(likely.article())
                            .fraction(likely.likeness())
                            .end();
                }
            }
            folds.flush();
            events.flush();
        }
    }

    /** The fold of a row with the columns of query/article.sql; null when nothing is known of it. */
    static @Nullable Fold fold(ResultSet row) throws SQLException {
        String kind = row.getString("fold_kind");
        List<Fold.Likely> sameEvent = new ArrayList<>();
        Array others = row.getArray("event_others");
        Array likenesses = row.getArray("event_likenesses");
        if (others != null && likenesses != null) {
            Object[] ids = (Object[]) others.getArray();
            Object[] values = (Object[]) likenesses.getArray();
            for (int i = 0; i < ids.length; i++) {
                sameEvent.add(new Fold.Likely((String) ids[i], ((Number) values[i]).doubleValue()));
            }
        }
        if (kind == null && sameEvent.isEmpty()) {
            return null;
        }
        return new Fold(
                row.getString("story"),
                kind == null ? null : row.getString("copy_of"),
                row.getDouble("fold_similarity"),
                kind == null ? Fold.Kind.NEW : Fold.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                kind == null ? "" : row.getString("fold_reason"),
                sameEvent);
    }
}
