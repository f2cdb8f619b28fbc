package tiltmeter.ledger.corrections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule about records, made once and never changed.
 *
 * @param id hash of everything else but {@code number} and {@code retraction}
 * @param number order in which rules were made, from 1; a later one has the last word
 * @param author who says so
 * @param reason why
 * @param made when, to the second
 * @param retraction who took it back, when and why; null while it is in force
 */
public record Correction(
        String id,
        int number,
        Target target,
        Change change,
        String author,
        String reason,
        Instant made,
        @Nullable Retraction retraction) {
    /** The end of a rule that proved wrong. */
    public record Retraction(String author, String reason, Instant made) {}

    public boolean inForce() {
        return retraction == null;
    }
}
