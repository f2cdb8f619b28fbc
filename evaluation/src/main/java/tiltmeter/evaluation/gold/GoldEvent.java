package tiltmeter.evaluation.gold;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/**
 * One act as labelled.
 *
 * @param n number of its sentence
 * @param trigger the words that name the act; null when not given
 * @param voice {@code AUTHOR}, or a code or full name; null when not given
 * @param when null when the text does not tell
 */
public record GoldEvent(
        int n,
        @Nullable String trigger,
        EventType type,
        @Nullable GoldActor actor,
        @Nullable GoldActor recipient,
        boolean symmetric,
        Status status,
        @Nullable String voice,
        List<String> deniedBy,
        @Nullable Days when,
        boolean background) {
    public GoldEvent {
        deniedBy = List.copyOf(deniedBy);
    }

    public @Nullable String actorCode() {
        return GoldActor.codeOf(actor);
    }

    public @Nullable String recipientCode() {
        return GoldActor.codeOf(recipient);
    }

    /** Whether the article says it itself. */
    public boolean told() {
        return Event.AUTHOR.equals(voice);
    }
}
