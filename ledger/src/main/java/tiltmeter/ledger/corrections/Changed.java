package tiltmeter.ledger.corrections;

import org.jspecify.annotations.Nullable;
import tiltmeter.model.Article;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.Statement;
import tiltmeter.model.Status;

/** Records with a part exchanged. Ids stay: they name the words, which did not change. */
final class Changed {
    private Changed() {}

    static Participant participant(@Nullable Participant before, Party party) {
        return new Participant(
                before == null ? null : before.span(),
                before == null ? null : before.text(),
                party.code(),
                party.sector() != null || before == null ? party.sector() : before.sector(),
                party.name() != null || before == null || party.code().equals(before.code())
                        ? (party.name() != null || before == null ? party.name() : before.name())
                        : null,
                before == null ? null : before.person());
    }

    static Event event(Event event, Change change) {
        Event changed = event;
        if (change.kind() != null) {
            Change.Kind kind = change.kind();
            changed = with(
                    changed,
                    kind.type(),
                    kind.cameo(),
                    kind.intensity(),
                    changed.actor(),
                    changed.recipient(),
                    changed.status(),
                    changed.when());
        }
        if (change.actor() != null) {
            changed = actor(changed, participant(changed.actor(), change.actor()));
        }
        if (change.recipient() != null) {
            changed = recipient(changed, participant(changed.recipient(), change.recipient()));
        }
        Status status = change.status() == null ? changed.status() : change.status();
        Days when = change.when() == null ? changed.when() : change.when();
        return with(
                changed,
                changed.type(),
                changed.cameo(),
                changed.intensity(),
                changed.actor(),
                changed.recipient(),
                status,
                when);
    }

    static Event actor(Event event, Participant actor) {
        return with(
                event,
                event.type(),
                event.cameo(),
                event.intensity(),
                actor,
                event.recipient(),
                event.status(),
                event.when());
    }

    static Event recipient(Event event, Participant recipient) {
        return with(
                event,
                event.type(),
                event.cameo(),
                event.intensity(),
                event.actor(),
                recipient,
                event.status(),
                event.when());
    }

    private static Event with(
            Event event,
            EventType type,
            String cameo,
            double intensity,
            @Nullable Participant actor,
            @Nullable Participant recipient,
            Status status,
            @Nullable Days when) {
        return new Event(
                event.id(),
                event.article(),
                event.sentence(),
                event.span(),
                event.trigger(),
                type,
                event.mode(),
                event.contexts(),
                cameo,
                intensity,
                actor,
                recipient,
                event.symmetric(),
                status,
                event.voice(),
                event.voiceSpan(),
                event.deniedBy(),
                event.doubtedBy(),
                when,
                event.whenText(),
                event.background(),
                event.where(),
                event.confidence(),
                event.why());
    }

    static Statement speaker(Statement statement, Participant speaker) {
        return with(statement, speaker, statement.addressee());
    }

    static Statement addressee(Statement statement, Participant addressee) {
        return with(statement, statement.speaker(), addressee);
    }

    private static Statement with(
            Statement statement, @Nullable Participant speaker, @Nullable Participant addressee) {
        return new Statement(
                statement.id(),
                statement.article(),
                statement.sentence(),
                speaker,
                addressee,
                statement.cue(),
                statement.content(),
                statement.form(),
                statement.about(),
                statement.stance(),
                statement.events(),
                statement.when(),
                statement.confidence());
    }

    /** The article telling {@code story}, no longer as a copy of another. */
    static Article story(Article article, String story) {
        return new Article(
                article.id(),
                article.url(),
                article.publisher(),
                article.title(),
                article.byline(),
                article.published(),
                article.publishedFrom(),
                article.language(),
                article.body(),
                article.sentences(),
                story,
                null,
                article.refused());
    }
}
