package tiltmeter.ledger.corrections;

import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/**
 * What a correction says instead; what is null stays as it was read.
 *
 * @param kind another act
 * @param actor another actor of the event
 * @param recipient another recipient of the event
 * @param status whether it happened; "did not happen" is {@link Status#NEGATED}
 * @param when other days
 * @param withdrawn whether the text tells no such event at all
 * @param party who the person or the name stands for
 * @param story id of the story that the text tells instead, no longer as a copy
 */
public record Change(
        @Nullable Kind kind,
        @Nullable Party actor,
        @Nullable Party recipient,
        @Nullable Status status,
        @Nullable Days when,
        boolean withdrawn,
        @Nullable Party party,
        @Nullable String story) {
    /** Nothing yet. */
    public static final Change NONE = new Change(null, null, null, null, null, false, null, null);

    /**
     * An act with its codes.
     *
     * @param cameo CAMEO code
     * @param intensity Goldstein figure of {@code cameo}, in [-10, 10]
     */
    public record Kind(EventType type, String cameo, double intensity) {}

    public Change withKind(Kind other) {
        return new Change(other, actor, recipient, status, when, withdrawn, party, story);
    }

    public Change withActor(Party other) {
        return new Change(kind, other, recipient, status, when, withdrawn, party, story);
    }

    public Change withRecipient(Party other) {
        return new Change(kind, actor, other, status, when, withdrawn, party, story);
    }

    public Change withStatus(Status other) {
        return new Change(kind, actor, recipient, other, when, withdrawn, party, story);
    }

    public Change withWhen(Days other) {
        return new Change(kind, actor, recipient, status, other, withdrawn, party, story);
    }

    /** The text tells no such event. */
    public Change withdrawing() {
        return new Change(kind, actor, recipient, status, when, true, party, story);
    }

    public Change withParty(Party other) {
        return new Change(kind, actor, recipient, status, when, withdrawn, other, story);
    }

    public Change withStory(String other) {
        return new Change(kind, actor, recipient, status, when, withdrawn, party, other);
    }

    /** What is wrong with this as a change to {@code target}, in a few words; null when nothing is. */
    public @Nullable String problem(Target target) {
        if (equals(NONE)) {
            return "a correction must say what to change";
        }
        boolean event =
                kind != null || actor != null || recipient != null || status != null || when != null || withdrawn;
        String wrong = target.fold(
                one -> party != null || story != null ? "an event has no party or story of its own" : "",
                person -> event || story != null || party == null ? "a person can only be given a code" : "",
                name -> event || story != null || party == null ? "a name can only be given a code" : "",
                text -> event || party != null || story == null ? "of a text only the story can be changed" : "");
        return wrong.isEmpty() ? null : wrong;
    }
}
