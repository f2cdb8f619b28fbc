package tiltmeter.ledger.claims;

/**
 * What a person found wrong with the matching, told by tellings so that it outlives every rebuilding.
 *
 * @param joins whether the two are one claim; otherwise they are two
 */
public record Correction(boolean joins, Anchor left, Anchor right) {
    /** An event of an article. */
    public record Anchor(String article, String event) {
        boolean names(Told told) {
            return told.article().equals(article) && told.event().equals(event);
        }
    }
}
