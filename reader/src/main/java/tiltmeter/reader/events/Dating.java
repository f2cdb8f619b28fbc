package tiltmeter.reader.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act.WordClass;
import tiltmeter.model.Days;
import tiltmeter.model.Status;
import tiltmeter.reader.time.TimeExpression;
import tiltmeter.reader.time.TimeReader;

/**
 * Dates acts: by the time words of their clause, else, for plain news told by a verb, by the day of publication and the
 * day before it.
 */
final class Dating {
    /** An act that ended more than this many days before publication is background. */
    private static final int NEWS_DAYS = 30;

    private final @Nullable LocalDate published;

    Dating(@Nullable LocalDate published) {
        this.published = published;
    }

    void date(Draft draft, List<TimeExpression> times) {
        TimeExpression expression = TimeReader.of(draft.scene.parse(), draft.trigger, times);
        if (expression != null) {
            draft.when = possible(expression.days(), draft.status);
            draft.whenText = expression.text();
        } else if (published != null
                && draft.status == Status.HAPPENED
                && (draft.act.pos() == WordClass.VERB || draft.performed)) {
            draft.when = new Days(published.minusDays(1), published);
        }
    }

    /** What has happened had happened by the day of publication; days that lie wholly after it are another act's. */
    private @Nullable Days possible(@Nullable Days days, Status status) {
        if (days == null
                || published == null
                || status != Status.HAPPENED
                || !days.last().isAfter(published)) {
            return days;
        }
        return days.first().isAfter(published) ? null : new Days(days.first(), published);
    }

    boolean background(Draft draft) {
        Days when = draft.when;
        return published != null && when != null && when.last().isBefore(published.minusDays(NEWS_DAYS));
    }
}
