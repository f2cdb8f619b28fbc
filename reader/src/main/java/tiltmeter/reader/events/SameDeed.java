package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import tiltmeter.model.EventType;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/**
 * One attack told with two words is one act: the strike and the hitting in "the strike hit a depot", the shelling and
 * the killing in "killed by shelling", the raid and the killing in "launched a raid, killing two".
 *
 * <p>The word that governs stays and takes over the end that it lacks. Misses: two words in two sentences.
 */
final class SameDeed {
    private SameDeed() {}

    /** Drafts of one sentence without those that tell another's deed again. */
    static List<Draft> merge(Scene scene, List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts);
        for (Draft verb : drafts) {
            if (verb.act.type() != EventType.ASSAULT || !Clauses.verbal(verb.trigger)) {
                continue;
            }
            for (Draft other : drafts) {
                boolean attack = other != verb
                        && other.act.type() == EventType.ASSAULT
                        && other.trigger.index() != verb.trigger.index();
                if (attack && !Clauses.verbal(other.trigger) && byAgent(scene, verb.trigger, other.trigger)) {
                    complete(verb, other);
                    kept.remove(other);
                } else if (attack && told(scene, verb.trigger, other)) {
                    complete(other, verb);
                    kept.remove(verb);
                }
            }
        }
        return kept;
    }

    /** Whether {@code verb} tells what the attack named by {@code other} does or brings about. */
    private static boolean told(Scene scene, Token verb, Draft other) {
        Clauses clauses = scene.clauses();
        Token word = other.trigger;
        if (!Clauses.verbal(word)) {
            boolean relative = verb.label().equals("relcl") && verb.head() == word.index();
            boolean does = !clauses.passive(verb)
                    && (relative || clauses.doers(verb).stream().anyMatch(doer -> doer.index() == word.index()));
            return does || (result(verb) && carries(verb, word));
        }
        return result(verb) && verb.head() == word.index();
    }

    private static boolean result(Token verb) {
        boolean hangs = verb.label().equals("advcl") || verb.label().equals("xcomp");
        return verb.pos().equals("VBG") && hangs;
    }

    /** Whether the verb that {@code result} hangs on has {@code noun} for its object: "launched a raid, killing". */
    private static boolean carries(Token result, Token noun) {
        return result.head() >= 0 && noun.label().equals("dobj") && noun.head() == result.head();
    }

    private static boolean byAgent(Scene scene, Token verb, Token noun) {
        return scene.clauses().passive(verb)
                && scene.clauses().doers(verb).stream().anyMatch(doer -> doer.index() == noun.index());
    }

    private static void complete(Draft draft, Draft other) {
        draft.actor = draft.actor == null ? other.actor : draft.actor;
        draft.recipient =
                draft.recipientCode() == null && other.recipientCode() != null ? other.recipient : draft.recipient;
    }
}
