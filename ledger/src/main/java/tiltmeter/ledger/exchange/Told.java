package tiltmeter.ledger.exchange;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;
import tiltmeter.model.Status;

/**
 * An event with what the formats want to know of its text and story.
 *
 * @param day the one day that a format has room for: the last it can have fallen on
 * @param published day of publication, or null
 * @param story id of the story
 * @param characters length of the text in code points
 * @param documents texts that tell the story, copies among them
 * @param outlets different outlets that printed it
 * @param printings times that this very text was printed
 * @param mirrored whether actor and recipient have changed places: the second row of a mutual act
 */
public record Told(
        Event event,
        String quote,
        LocalDate day,
        @Nullable LocalDate published,
        String story,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        int characters,
        long documents,
        long outlets,
        long printings,
        boolean mirrored) {
    /** How many days an event can be spread over and still be given one of them. */
    static final long MOST_DAYS = 31;

    /** Who acts in this row. */
    @Nullable
    Participant actor() {
        return mirrored ? event.recipient() : event.actor();
    }

    /** To whom in this row. */
    @Nullable
    Participant recipient() {
        return mirrored ? event.actor() : event.recipient();
    }

    /** The day on which the row came to be known: that of publication. */
    LocalDate added() {
        return published == null ? day : published;
    }

    /** The same act told the other way round. */
    public Told mirror() {
        return new Told(
                event,
                quote,
                day,
                published,
                story,
                publisher,
                title,
                url,
                characters,
                documents,
                outlets,
                printings,
                true);
    }

    /** Why {@code event} is not for a file of plain facts, or null when it is; {@code kept} lifts reasons. */
    public static @Nullable LeftOut reason(Event event, @Nullable LocalDate published, Set<LeftOut> kept) {
        for (LeftOut reason : LeftOut.values()) {
            if (!kept.contains(reason) && holds(reason, event, published)) {
                return reason;
            }
        }
        // These two cannot be lifted: a row needs a day, and somebody to be about.
        return holds(LeftOut.UNDATED, event, published)
                ? LeftOut.UNDATED
                : holds(LeftOut.UNRESOLVED, event, published) ? LeftOut.UNRESOLVED : null;
    }

    /** The day of an event, or null when none is known: its last, else that of publication unless it is background. */
    public static @Nullable LocalDate day(Event event, @Nullable LocalDate published) {
        Days when = event.when();
        return when != null ? when.last() : event.background() ? null : published;
    }

    private static boolean holds(LeftOut reason, Event event, @Nullable LocalDate published) {
        Days when = event.when();
        return switch (reason) {
            case NEGATED -> event.status() == Status.NEGATED;
            case PLANNED -> event.status() == Status.PLANNED;
            case POSSIBLE -> event.status() == Status.POSSIBLE;
            case ATTRIBUTED -> !event.voice().equals(Event.AUTHOR);
            case DENIED -> !event.deniedBy().isEmpty();
            case DOUBTED -> !event.doubtedBy().isEmpty();
            case BACKGROUND -> event.background();
            case UNRESOLVED -> code(event.actor()) == null && code(event.recipient()) == null;
            case UNDATED -> day(event, published) == null;
            case VAGUE -> when != null && ChronoUnit.DAYS.between(when.first(), when.last()) > MOST_DAYS;
        };
    }

    private static @Nullable String code(@Nullable Participant who) {
        return who == null ? null : who.code();
    }
}
