package tiltmeter.app.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tiltmeter.ledger.Refusal;
import tiltmeter.model.Reading;
import tiltmeter.model.RefusalReason;

/** Counts what became of the inputs of one run: every one of them is read, folded, already there or refused. */
final class Tally {
    private static final int EXAMPLES = 5;

    private final Map<RefusalReason, Long> reasons = new EnumMap<>(RefusalReason.class);
    private final List<Refusal> examples = new ArrayList<>();
    private long read;
    private long folded;
    private long known;
    private long refused;
    private long events;
    private long statements;
    private Duration elapsed = Duration.ZERO;

    void read(Reading reading) {
        read++;
        events += reading.events().size();
        statements += reading.statements().size();
    }

    void folded() {
        folded++;
    }

    void known() {
        known++;
    }

    void refused(Refusal refusal) {
        refused++;
        reasons.merge(refusal.reason(), 1L, Long::sum);
        if (examples.size() < EXAMPLES) {
            examples.add(refusal);
        }
    }

    void took(Duration time) {
        elapsed = time;
    }

    long inputs() {
        return read + folded + known + refused;
    }

    /** What became of the inputs so far. */
    String line() {
        return "read " + read + ", folded as copies " + folded + ", already there " + known + ", refused " + refused
                + "; " + events + " events, " + statements + " statements";
    }

    boolean allFailed() {
        return refused > 0 && refused == inputs();
    }

    /** The sum-up, line by line. */
    List<String> lines(Path ledger) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%,d inputs: %,d read, %,d folded as copies, %,d already there, %,d refused",
                inputs(),
                read,
                folded,
                known,
                refused));
        if (refused > 0) {
            lines.add("refused: "
                    + reasons.entrySet().stream()
                            .map(entry -> String.format(
                                    Locale.ROOT,
                                    "%,d %s",
                                    entry.getValue(),
                                    entry.getKey().word()))
                            .collect(Collectors.joining(", ")));
            examples.forEach(refusal -> lines.add("  " + Records.refusal(refusal)));
            if (refused > examples.size()) {
                lines.add(String.format(
                        Locale.ROOT, "  and %,d more, all kept in the ledger", refused - examples.size()));
            }
        }
        double seconds = elapsed.toMillis() / 1000.0;
        lines.add(String.format(
                Locale.ROOT,
                "records: %,d events, %,d statements; %.1f s%s",
                events,
                statements,
                seconds,
                seconds > 0 ? String.format(Locale.ROOT, ", %,.0f articles/s", inputs() / seconds) : ""));
        lines.add("ledger: " + ledger);
        return lines;
    }
}
