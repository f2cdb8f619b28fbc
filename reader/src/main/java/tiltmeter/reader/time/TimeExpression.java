package tiltmeter.reader.time;

import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.Span;

/**
 * Words that say when, and the days they mean.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param span where they stand in the body, UTF-16 units
 * @param text the words as printed
 * @param days the days they mean; null when they cannot be worked out (no publication date, or too vague)
 * @param grain how finely they tell it
 */
public record TimeExpression(
        int from, int to, Span span, String text, @Nullable Days days, Grain grain) {}
