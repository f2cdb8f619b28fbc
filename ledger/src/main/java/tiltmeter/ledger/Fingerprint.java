package tiltmeter.ledger;

/**
 * What recognises copies of one article.
 *
 * @param article its id
 * @param story id of the story that it tells
 * @param bytes in the form of {@code tiltmeter.ledger.stories}
 */
public record Fingerprint(
        String article,
        String story,
        @SuppressWarnings("ArrayRecordComponent") byte[] bytes) {}
