package tiltmeter.reader.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act.WordClass;
import tiltmeter.model.Days;
import tiltmeter.model.Status;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;
import tiltmeter.reader.time.Grain;
import tiltmeter.reader.time.TimeExpression;
import tiltmeter.reader.time.TimeReader;

/**
 * Dates acts: by the time words of their clause, else, for plain news told by a verb, by the day of publication and the
 * day before it.
 */
final class Dating {
    /** An act that ended more than this many days before publication is background. */
    private static final int NEWS_DAYS = 30;

    private static final int MOST_STEPS = 12;
    private static final Set<String> SAYING =
            Set.of("say", "tell", "write", "tweet", "add", "declare", "announce", "state", "note", "insist", "warn");

    private static final Set<String> AT_SOME_TIME = Set.of(
            "previously",
            "already",
            "often",
            "regularly",
            "repeatedly",
            "routinely",
            "frequently",
            "long",
            "always",
            "ever",
            "once",
            "historically",
            "traditionally");

    private final @Nullable LocalDate published;

    Dating(@Nullable LocalDate published) {
        this.published = published;
    }

    void date(Draft draft, List<TimeExpression> times) {
        TimeExpression expression = TimeReader.of(draft.scene.parse(), draft.trigger, times);
        if (expression == null && draft.status == Status.HAPPENED && asSaid(draft)) {
            expression = ofSaying(draft, times);
        }
        if (expression != null) {
            draft.when = possible(expression.days(), draft.status);
            draft.whenText = expression.text();
        } else if (published != null
                && draft.status == Status.HAPPENED
                && (draft.act.pos() == WordClass.VERB || draft.performed)
                && !open(draft)) {
            draft.when = new Days(published.minusDays(1), published);
        }
    }

    /** "previously accused", "regularly fires", "had met": at some time, which need not be the day's news. */
    private static boolean open(Draft draft) {
        for (Token child : draft.scene.parse().children(draft.trigger)) {
            boolean earlier = child.label().startsWith("aux")
                    && child.lemma().equals("have")
                    && child.pos().equals("VBD");
            if (earlier || AT_SOME_TIME.contains(child.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the act is done as its words are spoken: "we stand with Norland", "said that it backed the plan". */
    private static boolean asSaid(Draft draft) {
        String tag = draft.trigger.pos();
        return draft.performed || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBG");
    }

    /** The day on which the sentence's speaker spoke, where it is told. */
    private static @Nullable TimeExpression ofSaying(Draft draft, List<TimeExpression> times) {
        Token token = draft.trigger;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Token head = draft.scene.clauses().head(token);
            if (head == null) {
                return null;
            }
            TimeExpression said = Clauses.verbal(head) && SAYING.contains(head.lemma())
                    ? TimeReader.of(draft.scene.parse(), head, times)
                    : null;
            if (said != null && said.days() != null && said.grain() == Grain.DAY) {
                return said;
            }
            token = head;
        }
        return null;
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
