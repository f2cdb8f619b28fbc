package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.Reason.Alternative;
import tiltmeter.model.Span;
import tiltmeter.model.Status;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Token;

/** An event in the making: what is found at once is final, what later steps find out is filled in. */
final class Draft {
    final Scene scene;
    final Act act;
    final Token trigger;
    final boolean symmetric;
    final List<Alternative> alternatives = new ArrayList<>();
    /** What the type model says of the pair; empty when it was not asked. */
    Map<EventType, Double> opinion = Map.of();

    final TreeSet<String> deniedBy = new TreeSet<>();
    final TreeSet<String> doubtedBy = new TreeSet<>();

    @Nullable
    Participant actor;

    @Nullable
    Participant recipient;

    Status status = Status.HAPPENED;
    String statusBecause = "default";
    String voice = Event.AUTHOR;

    /** Whom the rules took for the voice, where the learnt judge took another. */
    @Nullable
    String voiceRuled;

    @Nullable
    Span voiceSpan;
    /** Code of the country or organisation that the voice speaks for. */
    @Nullable
    String voiceCode;

    @Nullable
    Days when;

    @Nullable
    String whenText;
    /** The words that name the act: the trigger, with the noun that it carries. */
    Span words;
    /** Whether an end was inferred from what surrounds the clause. */
    boolean inferred;

    Draft(Scene scene, Act act, Token trigger, @Nullable Participant actor, @Nullable Participant recipient) {
        this.scene = scene;
        this.act = act;
        this.trigger = trigger;
        this.words = trigger.span();
        this.actor = actor;
        this.recipient = recipient;
        this.symmetric = act.frame().symmetric();
    }

    /** Whether the act lies in what the actor says, so that to say it is to do it. */
    boolean performed;

    /** Whether the trigger stands inside quotation marks. */
    boolean quoted() {
        int open = 0;
        for (Token token : scene.parse().tokens()) {
            if (token.index() >= trigger.index()) {
                break;
            }
            String form = token.form();
            if (form.equals("“") || form.equals("``")) {
                open = 1;
            } else if (form.equals("”") || form.equals("\'\'")) {
                open = 0;
            } else if (form.equals("\"")) {
                open = 1 - open;
            }
        }
        return open == 1;
    }

    /** The words that name the act, as printed, with a blank between each two. */
    String printed() {
        StringBuilder printed = new StringBuilder();
        for (Token token : scene.parse().tokens()) {
            if (words.contains(token.span())) {
                printed.append(printed.isEmpty() ? "" : " ").append(token.form());
            }
        }
        return printed.toString();
    }

    /** The code at the actor's end, or null. */
    @Nullable
    String actorCode() {
        return actor == null ? null : actor.code();
    }

    /** The code at the recipient's end, or null. */
    @Nullable
    String recipientCode() {
        return recipient == null ? null : recipient.code();
    }

    /** Who {@code participant} is, in the words that records use for a voice: full name, else code, else as printed. */
    static String nameOf(Participant participant) {
        if (participant.person() != null) {
            return participant.person();
        }
        if (participant.code() != null) {
            return participant.code();
        }
        return participant.text() == null ? "unknown" : participant.text();
    }
}
