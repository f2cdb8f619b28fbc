package tiltmeter.evaluation.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Leaning;
import tiltmeter.model.Reading;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;

/** Finds what the reader says of a labelled stance. */
final class StanceMatch {
    private StanceMatch() {}

    /**
     * The statement about {@code label}'s target that shares most words with its content, more than half of the longer
     * of the two; null when there is none.
     */
    static @Nullable Statement find(StanceLabel label, List<Statement> statements) {
        Statement best = null;
        double most = 0.5;
        for (Statement statement : statements) {
            Span whole = new Span(
                    statement.content().get(0).start(),
                    statement.content().get(statement.content().size() - 1).end());
            int shared = Math.min(whole.end(), label.content().end())
                    - Math.max(whole.start(), label.content().start());
            double share =
                    (double) shared / Math.max(whole.length(), label.content().length());
            if (share > most && statement.about().contains(label.target())) {
                best = statement;
                most = share;
            }
        }
        return best;
    }

    /** The spans of a finished reading's statement in UTF-16 units. */
    static List<Span> units(Reading reading, Statement statement) {
        String body = reading.article().body();
        return statement.content().stream()
                .map(span -> new Span(body.offsetByCodePoints(0, span.start()), body.offsetByCodePoints(0, span.end())))
                .toList();
    }

    /** The stance towards {@code code}; null when none is shown. */
    static @Nullable Double stance(Statement statement, String code) {
        for (Leaning leaning : statement.telling().stances()) {
            if (leaning.code().equals(code)) {
                return leaning.value();
            }
        }
        return null;
    }
}
