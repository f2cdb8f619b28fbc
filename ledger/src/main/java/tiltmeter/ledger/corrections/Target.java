package tiltmeter.ledger.corrections;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;

/** What a correction is about. It names words and texts, which stay, not ids of records, which a newer reader changes. */
public sealed interface Target {
    /** Takes one way for each kind. */
    <T> T fold(
            Function<OneEvent, T> event,
            Function<PersonNamed, T> person,
            Function<NamePrinted, T> name,
            Function<StoryOf, T> story);

    /**
     * One event of one text.
     *
     * @param trigger the words that name the act, in code points of the body
     * @param type as it was read when the correction was made; with {@code actor} and {@code recipient} it tells events
     *     with one trigger apart
     * @param actor code as it was read then, or null
     * @param recipient code as it was read then, or null
     */
    record OneEvent(
            String article,
            Span trigger,
            EventType type,
            @Nullable String actor,
            @Nullable String recipient) implements Target {
        /** The target that is {@code event}. */
        public static OneEvent of(Event event) {
            return new OneEvent(
                    event.article(), event.trigger(), event.type(), code(event.actor()), code(event.recipient()));
        }

        private static @Nullable String code(@Nullable Participant who) {
            return who == null ? null : who.code();
        }

        @Override
        public <T> T fold(
                Function<OneEvent, T> event,
                Function<PersonNamed, T> person,
                Function<NamePrinted, T> name,
                Function<StoryOf, T> story) {
            return event.apply(this);
        }
    }

    /**
     * A person, wherever the texts of some days name them: for a role that began or ended on another day.
     *
     * @param person full name, in any case
     * @param from first day of publication, or null
     * @param until last day of publication, or null
     */
    record PersonNamed(
            String person,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements Target {
        @Override
        public <T> T fold(
                Function<OneEvent, T> event,
                Function<PersonNamed, T> person,
                Function<NamePrinted, T> name,
                Function<StoryOf, T> story) {
            return person.apply(this);
        }
    }

    /**
     * A name as printed, wherever some texts print it for a participant.
     *
     * @param words as printed, letter by letter
     * @param article only in this text, or null
     * @param publisher only in texts of this outlet, or null
     * @param from first day of publication, or null
     * @param until last day of publication, or null
     */
    record NamePrinted(
            String words,
            @Nullable String article,
            @Nullable String publisher,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements Target {
        @Override
        public <T> T fold(
                Function<OneEvent, T> event,
                Function<PersonNamed, T> person,
                Function<NamePrinted, T> name,
                Function<StoryOf, T> story) {
            return name.apply(this);
        }
    }

    /** The story of one text: for a copy that is none, or a story that was told before. */
    record StoryOf(String article) implements Target {
        @Override
        public <T> T fold(
                Function<OneEvent, T> event,
                Function<PersonNamed, T> person,
                Function<NamePrinted, T> name,
                Function<StoryOf, T> story) {
            return story.apply(this);
        }
    }
}
