package tiltmeter.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article that a record comes from, in short.
 *
 * @param article its id
 * @param story id of the story that it tells
 * @param published day of publication, or null when unknown
 */
public record Origin(
        String article,
        String story,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url) {}
