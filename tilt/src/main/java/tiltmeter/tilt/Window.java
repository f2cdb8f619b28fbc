package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.Status;

/**
 * The days that a tilt is drawn for and that the usual level is taken over.
 *
 * <p>Where the question leaves an end open, acts told as background, of doubtful date, or not yet done do not set it:
 * news of today that recalls 1962 or looks ahead to 2030 must not stretch the usual level over years that nobody
 * reported on.
 */
record Window(LocalDate first, LocalDate last) {
    /** Null where no act of either pair has a date. */
    static @Nullable Window of(Collection<Deed> deeds, Question question, int longestDoubtDays) {
        LocalDate first = question.from();
        LocalDate last = question.to();
        LocalDate earliest = null;
        LocalDate latest = null;
        for (Deed deed : deeds) {
            Days when = deed.when();
            boolean news = deed.status() == Status.HAPPENED && !deed.background();
            if (when != null
                    && news
                    && when.last().isBefore(when.first().plusDays(longestDoubtDays))
                    && concerns(deed, question, when.first())) {
                earliest = earliest == null || when.first().isBefore(earliest) ? when.first() : earliest;
                latest = latest == null || when.last().isAfter(latest) ? when.last() : latest;
            }
        }
        first = first == null ? earliest : first;
        last = last == null ? latest : last;
        return first == null || last == null || last.isBefore(first) ? null : new Window(first, last);
    }

    private static boolean concerns(Deed deed, Question question, LocalDate day) {
        String other = deed.actor().equals(question.country())
                ? deed.recipient()
                : deed.recipient().equals(question.country()) ? deed.actor() : "";
        return question.a().has(other, day) || question.b().has(other, day);
    }

    /** First days of the steps that it has days in. */
    List<LocalDate> starts(Step step, int most) {
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate start = step.start(first); !start.isAfter(last); start = step.next(start)) {
            if (starts.size() == most) {
                throw new IllegalArgumentException(
                        "from " + first + " to " + last + " there are more than " + most + " steps");
            }
            starts.add(start);
        }
        return List.copyOf(starts);
    }

    /** The vote, marked if its day is outside. */
    Vote keep(Vote vote) {
        LocalDate day = vote.day();
        if (day == null || (!day.isBefore(first) && !day.isAfter(last))) {
            return vote;
        }
        return vote.with(Fate.OUTSIDE, 0);
    }
}
