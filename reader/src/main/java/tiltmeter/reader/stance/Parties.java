package tiltmeter.reader.stance;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** Tells which words of a sentence mean the speaker and which the one whom the stance is towards. */
final class Parties {
    private static final Set<String> FIRST_PERSONS = Set.of("i", "we", "our", "us", "my", "me");
    private static final Set<String> OWNED = Set.of("poss", "amod", "nn", "compound", "appos", "nmod", "conj");

    private final Scene scene;
    private final @Nullable String speaker;
    private final String target;

    /** @param speaker code of the speaker; null when unknown */
    Parties(Scene scene, @Nullable String speaker, String target) {
        this.scene = scene;
        this.speaker = speaker;
        this.target = target;
    }

    Clauses clauses() {
        return scene.clauses();
    }

    List<Token> children(Token token) {
        return scene.parse().children(token);
    }

    boolean isTarget(Token token) {
        return means(token, target);
    }

    boolean isSpeaker(Token token) {
        return FIRST_PERSONS.contains(token.lemma()) || (speaker != null && means(token, speaker));
    }

    /** Whether the phrase at {@code head} is the target or something of its own: "Norland", "Norland's army". */
    boolean holdsTarget(Token head) {
        return holds(head, true, 0);
    }

    /** The same of the speaker. */
    boolean holdsSpeaker(Token head) {
        return holds(head, false, 0);
    }

    private boolean holds(Token head, boolean ofTarget, int depth) {
        if (ofTarget ? isTarget(head) : isSpeaker(head)) {
            return true;
        }
        if (depth > 3) {
            return false;
        }
        for (Token child : children(head)) {
            boolean owner = OWNED.contains(child.label()) && holds(child, ofTarget, depth + 1);
            boolean of = child.lemma().equals("of")
                    && clauses().children(child, "pobj").stream().anyMatch(token -> holds(token, ofTarget, depth + 1));
            if (owner || of) {
                return true;
            }
        }
        return false;
    }

    private boolean means(Token token, String code) {
        Mention mention = scene.covering(token);
        if (mention == null) {
            return false;
        }
        for (Participant participant : Scene.everybody(mention)) {
            if (code.equals(participant.code())) {
                return true;
            }
        }
        return false;
    }
}
