package tiltmeter.evaluation.copies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A text to be compared. */
public record Text(
        String id,
        String body,
        @Nullable LocalDate published,
        @Nullable String publisher) {
    /** The same without day and publisher. */
    Text unnamed() {
        return new Text(id, body, null, null);
    }

    /** The first {@code words} words, the rest as it is. */
    Text cut(int words) {
        String[] all = body.strip().split("\\s+", -1);
        return all.length <= words
                ? this
                : new Text(id, String.join(" ", java.util.Arrays.asList(all).subList(0, words)), published, publisher);
    }
}
