package tiltmeter.app.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which days of publication. */
final class PublishedOption {
    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Only in texts published on this day or later.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Only in texts published on this day or earlier.")
    private @Nullable LocalDate to;

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate to() {
        return to;
    }
}
