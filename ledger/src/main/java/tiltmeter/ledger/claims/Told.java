package tiltmeter.ledger.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.Status;

/**
 * An act as one article tells it, with whatever decides whether another telling is of the same act.
 *
 * @param ordinal place among the article's events, from 0
 * @param actor code of who acts
 * @param recipient code of whom it is done to; null when nobody is named
 * @param mutual whether actor and recipient may change places
 * @param mode PLOVER mode, or null
 * @param voice {@code AUTHOR}, or the code or full name of whoever the article says it from
 * @param trigger the words that name the act
 * @param quote the clause that tells it
 * @param names words of the ends as printed, which do not tell one act from another
 * @param statement id of the statement in which it is told; null when the author tells it
 * @param cue the words by which that statement is attributed; null with it
 * @param person full name of the statement's speaker, if a person speaks
 * @param lead the words right before the trigger, as printed; may be empty
 * @param actorPerson full name of the person who acts, if one does
 * @param recipientPerson full name of the person to whom it is done, if it is done to one
 */
public record Told(
        String article,
        String event,
        int ordinal,
        int sentence,
        EventType type,
        String actor,
        @Nullable String recipient,
        boolean mutual,
        @Nullable String mode,
        Status status,
        String voice,
        List<String> deniedBy,
        List<String> doubtedBy,
        @Nullable Days when,
        @Nullable LocalDate published,
        @Nullable String publisher,
        String trigger,
        String quote,
        List<String> names,
        @Nullable String statement,
        @Nullable String cue,
        @Nullable String person,
        String lead,
        @Nullable String actorPerson,
        @Nullable String recipientPerson) {
    /**
     * Least confidence in [0, 1] of an event that takes part in claims. Of sixty joined pairs read by eye, those below
     * were mostly acts that had been misread.
     */
    public static final double LEAST_CONFIDENCE = 0.3;

    /** So many characters before a trigger show whether it points back at something: "the", "her", "Pelosi's". */
    public static final int LEAD = 40;

    public Told {
        deniedBy = List.copyOf(deniedBy);
        doubtedBy = List.copyOf(doubtedBy);
        names = List.copyOf(names);
    }

    /** The words that name the ends of an act, as printed and in full. */
    public static List<String> names(Participant actor, @Nullable Participant recipient) {
        List<String> names = new ArrayList<>();
        for (Participant each : recipient == null ? List.of(actor) : List.of(actor, recipient)) {
            for (String name : new String[] {each.text(), each.name(), each.person()}) {
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Type and ends: only tellings with the same key can be of one act. */
    public String key() {
        String to = recipient == null ? "" : recipient;
        boolean turned = mutual && to.compareTo(actor) < 0;
        return type + "|" + (turned ? to : actor) + "|" + (turned ? actor : to);
    }

    /** Whether somebody says that it is so or not so; what is merely asked for or feared is no claim. */
    public boolean claims() {
        return status != Status.POSSIBLE || !deniedBy.isEmpty() || !doubtedBy.isEmpty();
    }
}
