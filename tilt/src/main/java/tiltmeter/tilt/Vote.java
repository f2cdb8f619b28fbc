package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;

/**
 * All tellings of one act in one story: one vote, however many articles tell it.
 *
 * @param day the middle of the days it can have fallen on; null where it is {@link Fate#UNDATED}
 * @param weight what it weighs, in votes; 0 unless counted
 * @param confidence probability in [0, 1] that at least one telling is read rightly
 * @param corroborated whether outlets of two independent families have it, each in its own voice or from another one
 * @param events ids of the events behind it, sorted
 * @param articles ids of the articles, sorted
 * @param outlets names of the outlets, sorted
 * @param families the families that they belong to, sorted
 */
public record Vote(
        String story,
        String actor,
        String recipient,
        boolean symmetric,
        EventType type,
        double intensity,
        Fate fate,
        @Nullable LocalDate day,
        double weight,
        double confidence,
        boolean corroborated,
        List<String> events,
        List<String> articles,
        List<String> outlets,
        List<String> families) {
    public Vote {
        events = List.copyOf(events);
        articles = List.copyOf(articles);
        outlets = List.copyOf(outlets);
        families = List.copyOf(families);
    }

    public boolean cooperative() {
        return type.quad().cooperative();
    }

    Vote weighing(double other) {
        return with(fate, other);
    }

    Vote with(Fate itsFate, double itsWeight) {
        return new Vote(
                story,
                actor,
                recipient,
                symmetric,
                type,
                intensity,
                itsFate,
                day,
                itsWeight,
                confidence,
                corroborated,
                events,
                articles,
                outlets,
                families);
    }
}
