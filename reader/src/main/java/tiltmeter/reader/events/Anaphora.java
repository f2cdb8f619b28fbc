package tiltmeter.reader.events;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act.WordClass;
import tiltmeter.model.EventType;
import tiltmeter.reader.syntax.Token;

/**
 * Fills in the ends of acts that an article names again without saying whose they are: "the visit", "the invasion".
 *
 * <p>A noun takes the ends of the latest act told with the same word, else, with a definite article, of the latest of
 * its type. Misses: acts told again in other words ("the move"), and a second act of the same kind in between.
 */
final class Anaphora {
    private final Map<String, Draft> byWord = new HashMap<>();
    private final Map<EventType, Draft> byType = new EnumMap<>(EventType.class);

    /** Completes {@code draft} from what was read before it, and remembers it. */
    void complete(Draft draft) {
        if (draft.act.pos() == WordClass.NOUN) {
            Draft earlier = byWord.get(draft.trigger.lemma());
            if (earlier == null && definite(draft)) {
                earlier = byType.get(draft.act.type());
            }
            if (earlier != null && draft.actor == null && draft.recipient == null) {
                draft.actor = earlier.actor;
                draft.recipient = earlier.recipient;
                draft.anaphoric = true;
            } else if (earlier != null && draft.actor == null && same(draft.recipientCode(), earlier.recipientCode())) {
                draft.actor = earlier.actor;
                draft.anaphoric = true;
            } else if (earlier != null && draft.recipient == null && same(draft.actorCode(), earlier.actorCode())) {
                draft.recipient = earlier.recipient;
                draft.anaphoric = true;
            }
        }
        if (draft.actorCode() != null && draft.recipientCode() != null) {
            byWord.put(draft.trigger.lemma(), draft);
            byType.put(draft.act.type(), draft);
        }
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && a.equals(b);
    }

    private static boolean definite(Draft draft) {
        List<Token> children = draft.scene.parse().children(draft.trigger);
        for (Token child : children) {
            if (child.label().equals("det")
                    && (child.lemma().equals("the") || child.lemma().startsWith("th"))) {
                return true;
            }
        }
        return false;
    }
}
