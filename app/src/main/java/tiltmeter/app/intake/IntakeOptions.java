package tiltmeter.app.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says about all inputs together. A JSONL row's own fields win over these.
 *
 * @param format how files are written; {@code AUTO} goes by the name, then by the first bytes
 */
public record IntakeOptions(
        Format format,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String url) {
    /** Tells formats by themselves; nothing is known about the pages. */
    public static final IntakeOptions PLAIN = new IntakeOptions(Format.AUTO, null, null, null);

    /** How a file is written. Any of them may be compressed with gzip. */
    public enum Format {
        AUTO,
        TEXT,
        HTML,
        JSONL
    }
}
