package tiltmeter.web.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer.
 *
 * @param next what to ask the next page with; null on the last
 */
public record Page<T>(List<T> rows, @Nullable String next) {
    /** Cuts the one row too many that was asked for to see whether there is another page. */
    static <T> Page<T> cut(List<T> rows, int size, Function<T, Cursor> cursor) {
        if (rows.size() <= size) {
            return new Page<>(rows, null);
        }
        List<T> kept = new ArrayList<>(rows.subList(0, size));
        return new Page<>(kept, cursor.apply(kept.get(size - 1)).word());
    }
}
