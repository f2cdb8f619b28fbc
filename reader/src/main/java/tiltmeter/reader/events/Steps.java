package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.lexicon.acts.Slot;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.events.Explanation.Step;
import tiltmeter.reader.syntax.Token;

/** Puts into words how a draft became a record. */
final class Steps {
    private static final int MOST_WEIGHTS = 6;

    private final Set<String> lightVerbs;
    private final Confidence confidence;

    Steps(ActLexicon lexicon, Confidence confidence) {
        this.lightVerbs = lexicon.members("@light");
        this.confidence = confidence;
    }

    List<Step> of(Draft draft, Event event, Map<String, Double> evidence) {
        Slots slots = new Slots(draft.scene, lightVerbs);
        Ends ends = new Ends(draft.scene);
        List<Step> steps = new ArrayList<>();
        Token trigger = draft.trigger;
        steps.add(new Step(
                "trigger",
                "\"" + trigger.form() + "\": lemma " + trigger.lemma() + ", tag " + trigger.pos() + ", hangs as "
                        + trigger.label() + " on " + governor(draft)));
        steps.add(new Step("line", draft.act.rule() + ", e.g. " + draft.act.example()));
        steps.add(new Step("frame", frame(draft.act)));
        steps.add(new Step("actor", end(draft, draft.actor, draft.act.frame().actor(), slots, ends)));
        steps.add(new Step(
                "recipient", end(draft, draft.recipient, draft.act.frame().recipient(), slots, ends)));
        steps.add(new Step("type", type(draft)));
        steps.add(new Step("status", draft.status.word() + ": " + draft.statusBecause));
        steps.add(new Step("voice", voice(draft)));
        steps.add(new Step("denials", denials(draft)));
        steps.add(new Step("days", days(draft, event)));
        steps.add(new Step("confidence", weights(event, evidence)));
        return steps;
    }

    private static String governor(Draft draft) {
        Token head = draft.scene.clauses().head(draft.trigger);
        return head == null ? "nothing" : "\"" + head.form() + "\"";
    }

    private static String frame(Act act) {
        List<String> parts = new ArrayList<>();
        parts.add("actor from " + act.frame().actor());
        parts.add("recipient from " + act.frame().recipient());
        if (act.frame().symmetric()) {
            parts.add("mutual");
        }
        parts.add("asks for " + act.frame().demands() + " points");
        return String.join("; ", parts);
    }

    private static String end(Draft draft, @Nullable Participant end, List<Slot> places, Slots slots, Ends ends) {
        if (end == null) {
            return "nobody";
        }
        StringBuilder text = new StringBuilder();
        if (end.text() != null) {
            text.append('"').append(end.text()).append("\" ");
        }
        text.append("is ").append(end.code() == null ? "somebody without a code" : end.code());
        if (end.person() != null) {
            text.append(" (").append(end.person()).append(')');
        }
        Span span = end.span();
        Mention mention = span == null ? null : Evidence.mention(draft, span);
        if (mention != null) {
            text.append(", by ").append(mention.kind().name().toLowerCase(Locale.ROOT));
        }
        String place = draft.performed ? "what is said" : place(draft, end, places, slots, ends);
        boolean here = span != null && draft.scene.parse().span().contains(span);
        text.append("; found ")
                .append(
                        place != null
                                ? "in " + place
                                : draft.inferred || !here ? "in another sentence" : "beside the frame's places");
        return text.toString();
    }

    private static @Nullable String place(Draft draft, Participant end, List<Slot> places, Slots slots, Ends ends) {
        for (Slot slot : places) {
            if (slot.kind() != Slot.Kind.NONE
                    && ends.of(slots.fill(slot, draft.trigger)).contains(end)) {
                return slot.toString();
            }
        }
        return null;
    }

    private static String type(Draft draft) {
        StringBuilder text = new StringBuilder(draft.act.type().name()).append(" by the lexicon");
        if (draft.opinion.isEmpty()) {
            return text.append("; the model was not asked, since it wants both ends in the sentence")
                    .toString();
        }
        EventType most = draft.act.type();
        for (Map.Entry<EventType, Double> each : draft.opinion.entrySet()) {
            most = each.getValue() > draft.opinion.getOrDefault(most, 0.0) ? each.getKey() : most;
        }
        text.append(String.format(
                Locale.ROOT, "; the model gives it %.2f", draft.opinion.getOrDefault(draft.act.type(), 0.0)));
        if (most != draft.act.type()) {
            text.append(String.format(Locale.ROOT, " and %s %.2f", most, draft.opinion.getOrDefault(most, 0.0)));
        }
        return text.toString();
    }

    private static String voice(Draft draft) {
        if (draft.performed) {
            return "the author's: to say it is to do it";
        }
        if (draft.voiceRuled != null) {
            return draft.voice + ", by the voice model; by rule it would be " + draft.voiceRuled;
        }
        return draft.voice.equals(Event.AUTHOR)
                ? "the author's: no statement and no speech act holds the trigger"
                : draft.voice + ", whose words hold the trigger";
    }

    private static String denials(Draft draft) {
        if (draft.deniedBy.isEmpty() && draft.doubtedBy.isEmpty()) {
            return "none";
        }
        String denied = draft.deniedBy.isEmpty() ? "" : "denied by " + String.join(", ", draft.deniedBy);
        String doubted = draft.doubtedBy.isEmpty() ? "" : "doubted by " + String.join(", ", draft.doubtedBy);
        return denied + (denied.isEmpty() || doubted.isEmpty() ? "" : "; ") + doubted;
    }

    private static String days(Draft draft, Event event) {
        String which = draft.when == null ? "unknown" : draft.when.first() + " to " + draft.when.last();
        String because = draft.whenText == null
                ? draft.when == null ? "no time words" : "no time words: the day of publication and the one before"
                : "\"" + draft.whenText + "\"";
        return which + ": " + because + (event.background() ? "; background" : "");
    }

    private String weights(Event event, Map<String, Double> evidence) {
        List<Map.Entry<String, Double>> parts = new ArrayList<>();
        evidence.forEach((name, value) -> parts.add(Map.entry(name, value * confidence.weight(name))));
        parts.sort((a, b) -> Double.compare(Math.abs(b.getValue()), Math.abs(a.getValue())));
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%.2f", event.confidence()));
        String sign = ": ";
        for (Map.Entry<String, Double> part : parts.subList(0, Math.min(MOST_WEIGHTS, parts.size()))) {
            text.append(sign).append(part.getKey()).append(String.format(Locale.ROOT, " %+.2f", part.getValue()));
            sign = ", ";
        }
        return text.toString();
    }
}
