package tiltmeter.reader.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/**
 * Finds time words and works out the days that they mean.
 *
 * <p>A day or month without a year is the nearest past one, or the nearest to come under a verb that looks ahead.
 * Misses: times told from another time of the story ("the following day"), clock times, how often and how long.
 */
public final class TimeReader {
    /**
     * The time expressions of one sentence, in reading order. Two overlap where one bounds an act and the other dates a
     * word of its own: "since Monday's strike" and "since Monday, when he struck" hold "Monday".
     *
     * @param published day of publication; null leaves what is told from it without days
     */
    public List<TimeExpression> find(ParsedSentence sentence, @Nullable LocalDate published) {
        Composer composer = new Composer(sentence, published);
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Hit hit = composer.at(i);
            if (hit == null) {
                i++;
                continue;
            }
            found.add(expression(sentence, i, hit));
            i = composer.shared(hit.to()) ? i + 1 : hit.to();
            if (i < hit.to()) {
                i = skipInside(sentence, composer, i, hit.to(), found);
            }
        }
        return found;
    }

    /**
     * The times that a sentence names, without the words that bound them: "May" alone in "since May", and both days of
     * "from Monday to Friday". Acts are dated by {@link #find}; this is what other annotations mark.
     *
     * @param published day of publication; null leaves what is told from it without days
     */
    public List<TimeExpression> named(ParsedSentence sentence, @Nullable LocalDate published) {
        Composer composer = new Composer(sentence, published);
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Hit hit = composer.named(i);
            if (hit != null) {
                found.add(expression(sentence, i, hit));
            }
            i = hit == null ? i + 1 : hit.to();
        }
        return found;
    }

    /** Adds the time inside a bound that dates a word of its own; gives the index after it. */
    private static int skipInside(
            ParsedSentence sentence, Composer composer, int from, int to, List<TimeExpression> found) {
        for (int i = from; i < to; i++) {
            Hit inner = composer.at(i);
            if (inner != null && inner.to() == to && bounds(sentence.token(from - 1))) {
                found.add(expression(sentence, i, inner));
                break;
            }
        }
        return to;
    }

    private static boolean bounds(Token token) {
        return switch (token.lemma()) {
            case "since", "until", "till", "by", "before", "after" -> true;
            default -> false;
        };
    }

    private static TimeExpression expression(ParsedSentence sentence, int from, Hit hit) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < hit.to(); i++) {
            Token token = sentence.token(i);
            boolean apart = i > from
                    && sentence.token(i - 1).span().end() < token.span().start();
            text.append(apart ? " " : "").append(token.form());
        }
        int last = text.length() - 1;
        boolean stopped = last > 0 && text.charAt(last) == '.' && Character.isDigit(text.charAt(last - 1));
        text.setLength(stopped ? last : last + 1);
        int end = sentence.token(hit.to() - 1).span().end() - (stopped ? 1 : 0);
        Span span = new Span(sentence.token(from).span().start(), end);
        return new TimeExpression(from, hit.to(), span, text.toString(), hit.days(), hit.grain());
    }

    /** The expression that dates the act of {@code trigger}, or null. */
    public static @Nullable TimeExpression of(ParsedSentence sentence, Token trigger, List<TimeExpression> all) {
        return new Anchors(sentence, all).of(trigger);
    }
}
