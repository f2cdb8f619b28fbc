package tiltmeter.reader.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/** Finds time words and works out the days that they mean. */
public final class TimeReader {
    /** The time expressions of one sentence, in reading order. */
    public List<TimeExpression> find(ParsedSentence sentence, @Nullable LocalDate published) {
        return List.of();
    }

    /** The expression that dates the act of {@code trigger}, or null. */
    public static @Nullable TimeExpression of(ParsedSentence sentence, Token trigger, List<TimeExpression> all) {
        return null;
    }
}
