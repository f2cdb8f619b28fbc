package tiltmeter.ledger.corrections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Article;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;
import tiltmeter.model.Reading;
import tiltmeter.model.Statement;

/** What rules make of a reading. The same rules in any call give the same, and twice the same as once. */
public final class Corrector {
    private Corrector() {}

    /**
     * A reading after its rules, with what they changed.
     *
     * @param effects in the order of the rules
     */
    public record Corrected(Reading reading, List<Effect> effects) {
        public Corrected {
            effects = List.copyOf(effects);
        }
    }

    /** Applies {@code rules}, the earliest first, to what the reader made of a text. */
    public static Corrected apply(Reading original, List<Correction> rules) {
        Reading reading = original;
        List<Effect> effects = new ArrayList<>();
        for (Correction rule : rules) {
            if (rule.inForce()) {
                Corrected corrected = apply(reading, rule);
                reading = corrected.reading();
                effects.addAll(corrected.effects());
            }
        }
        return new Corrected(reading, effects);
    }

    private static Corrected apply(Reading reading, Correction rule) {
        return rule.target().fold(
                        event -> event(reading, event, rule),
                        person -> covers(reading.article(), person.from(), person.until())
                                ? parties(reading, rule, who -> person.person().equalsIgnoreCase(who.person()))
                                : unchanged(reading),
                        name -> covers(reading.article(), name.from(), name.until())
                                        && (name.article() == null
                                                || name.article()
                                                        .equals(reading.article().id()))
                                        && (name.publisher() == null
                                                || name.publisher()
                                                        .equals(reading.article().publisher()))
                                ? parties(reading, rule, who -> name.words().equals(who.text()))
                                : unchanged(reading),
                        story -> story.article().equals(reading.article().id())
                                ? story(reading, rule)
                                : unchanged(reading));
    }

    private static Corrected unchanged(Reading reading) {
        return new Corrected(reading, List.of());
    }

    private static boolean covers(Article article, @Nullable LocalDate from, @Nullable LocalDate until) {
        LocalDate day = article.published();
        if (from == null && until == null) {
            return true;
        }
        return day != null && (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    private static Corrected event(Reading reading, Target.OneEvent target, Correction rule) {
        if (!target.article().equals(reading.article().id())) {
            return unchanged(reading);
        }
        Event meant = EventSearch.find(reading.events(), target, rule.change());
        if (meant == null) {
            return unchanged(reading);
        }
        List<Event> events = new ArrayList<>();
        Effects effects = new Effects(rule.id(), reading.article().id());
        for (Event event : reading.events()) {
            if (event != meant) {
                events.add(event);
            } else if (rule.change().withdrawn()) {
                effects.note(event.id(), "event", event.type().name(), null);
            } else {
                Event changed = Changed.event(event, rule.change());
                effects.compare(event, changed);
                events.add(changed);
            }
        }
        return new Corrected(new Reading(reading.article(), events, reading.statements()), effects.list());
    }

    private interface Meant {
        boolean is(Participant who);
    }

    private static Corrected parties(Reading reading, Correction rule, Meant meant) {
        Party party = Objects.requireNonNull(rule.change().party(), "checked when it was made");
        Effects effects = new Effects(rule.id(), reading.article().id());
        List<Event> events = new ArrayList<>();
        for (Event event : reading.events()) {
            Event changed = event;
            if (event.actor() != null && meant.is(event.actor())) {
                changed = Changed.actor(changed, Changed.participant(event.actor(), party));
            }
            if (event.recipient() != null && meant.is(event.recipient())) {
                changed = Changed.recipient(changed, Changed.participant(event.recipient(), party));
            }
            effects.compare(event, changed);
            events.add(changed);
        }
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            Statement changed = statement;
            if (statement.speaker() != null && meant.is(statement.speaker())) {
                changed = Changed.speaker(changed, Changed.participant(statement.speaker(), party));
            }
            if (statement.addressee() != null && meant.is(statement.addressee())) {
                changed = Changed.addressee(changed, Changed.participant(statement.addressee(), party));
            }
            effects.compare(statement, changed);
            statements.add(changed);
        }
        return new Corrected(new Reading(reading.article(), events, statements), effects.list());
    }

    private static Corrected story(Reading reading, Correction rule) {
        Article article = reading.article();
        Article changed = Changed.story(article, Objects.requireNonNull(rule.change().story(), "checked"));
        Effects effects = new Effects(rule.id(), article.id());
        effects.note(article.id(), "story", article.story(), changed.story());
        effects.note(article.id(), "copy_of", article.copyOf(), changed.copyOf());
        return new Corrected(new Reading(changed, reading.events(), reading.statements()), effects.list());
    }
}
