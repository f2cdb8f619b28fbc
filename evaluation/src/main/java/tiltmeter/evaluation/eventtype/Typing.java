package tiltmeter.evaluation.eventtype;

import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;
import tiltmeter.model.Span;

/** Whatever says which act links two given ends. Safe for use by several threads. */
@FunctionalInterface
public interface Typing {

    /**
     * The act that {@code source} does to {@code target}; null for no answer.
     *
     * @param text one sentence
     * @param source UTF-16 units of it; null where it does not name the doer
     * @param target the same for the other end
     */
    @Nullable
    EventType type(String text, @Nullable Span source, @Nullable Span target);
}
