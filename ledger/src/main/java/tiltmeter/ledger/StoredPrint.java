package tiltmeter.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What recognises copies of one article, as it was kept with it.
 *
 * @param article its id
 * @param story id of the story that it tells
 * @param copyOf id of the article that it is a copy of, or null
 * @param published day of publication; null when unknown
 * @param publisher name of the outlet, or null
 * @param bytes as the one who recognises copies gave them; none when they were lost
 */
public record StoredPrint(
        String article,
        String story,
        @Nullable String copyOf,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @SuppressWarnings("ArrayRecordComponent") byte[] bytes) {}
