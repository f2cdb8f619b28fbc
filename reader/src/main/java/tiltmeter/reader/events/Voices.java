package tiltmeter.reader.events;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.reader.statements.Attribution;
import tiltmeter.reader.syntax.Token;

/**
 * Finds out from whom an article has an act: the innermost statement that holds it, or the speech act that it hangs on
 * ("accused Beijing of arming Moscow": the arming is the accuser's word).
 */
final class Voices {
    /** Speech acts whose content is the actor's word. */
    private static final Set<EventType> SPEAKING = EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN);

    private static final Set<String> CONTENT_LABELS =
            Set.of("pcomp", "xcomp", "ccomp", "advcl", "acl", "oprd", "conj", "dep", "prep", "pobj", "dobj");

    private final List<Attribution> attributions;

    Voices(List<Attribution> attributions) {
        this.attributions = attributions;
    }

    /** Sets the voice of every draft of one sentence. */
    void assign(List<Draft> drafts) {
        Map<Integer, Draft> byTrigger = new HashMap<>();
        for (Draft draft : drafts) {
            byTrigger.putIfAbsent(draft.trigger.index(), draft);
        }
        for (Draft draft : drafts) {
            Draft speech = speechAbove(draft, byTrigger);
            Attribution inner = innermost(draft);
            if (speech != null && speech.actor != null) {
                boolean outer = inner != null && inner.says(speech.trigger.span());
                if (inner == null || outer) {
                    speak(draft, speech.actor);
                    continue;
                }
            }
            if (inner != null && inner.speaker() != null) {
                speak(draft, inner.speaker());
            }
        }
    }

    private static void speak(Draft draft, Participant speaker) {
        draft.voice = Draft.nameOf(speaker);
        draft.voiceSpan = speaker.span();
        draft.voiceCode = speaker.code();
    }

    private @Nullable Attribution innermost(Draft draft) {
        Attribution best = null;
        for (Attribution attribution : attributions) {
            boolean holds = attribution.sentence() == draft.scene.number()
                    && attribution.speaker() != null
                    && attribution.says(draft.trigger.span());
            if (holds && (best == null || attribution.length() < best.length())) {
                best = attribution;
            }
        }
        return best;
    }

    /** The nearest speech act whose content holds the draft's trigger. */
    static @Nullable Draft speechAbove(Draft draft, Map<Integer, Draft> byTrigger) {
        Token token = draft.trigger;
        for (int steps = 0; steps < 12; steps++) {
            if (!CONTENT_LABELS.contains(token.label())) {
                return null;
            }
            Token governor = draft.scene.clauses().governor(token);
            if (governor == null) {
                return null;
            }
            Draft above = byTrigger.get(governor.index());
            if (above != null && above != draft && SPEAKING.contains(above.act.type())) {
                boolean coordinate = token.label().equals("conj");
                boolean whole = token.label().equals("dobj") && token.index() == draft.trigger.index();
                return coordinate || whole || token.label().equals("advcl") ? null : above;
            }
            token = governor;
        }
        return null;
    }
}
