package tiltmeter.reader.statements;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.syntax.Token;

/**
 * Finds whose somebody is when the words that name them do not say it themselves: "the wife of Norland's president",
 * "an expert at an institute in Brill", "an investigation led by Norland", officials in the country that the sentence
 * tells of.
 *
 * <p>Misses: what is told in another sentence, and places that are not known.
 */
final class Belonging {
    private static final int DEEPEST = 6;
    private static final Set<String> THROUGH = Set.of("of", "at", "in", "from", "with", "for", "by");
    private static final Set<String> BESIDE = Set.of("appos", "prep", "acl", "agent", "poss", "nn", "compound", "amod");
    private static final Set<String> LOCAL = Set.of("official", "authority", "police", "prosecutor", "mayor");

    private Belonging() {}

    /** Whoever {@code head} belongs to; null when the sentence does not tell. */
    static @Nullable Participant of(Stage stage, Token head) {
        Participant below = below(stage, head, 0);
        return below == null && LOCAL.contains(head.lemma()) ? land(stage, head) : below;
    }

    private static @Nullable Participant below(Stage stage, Token head, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        for (Token child : stage.parse().children(head)) {
            boolean preposition = child.label().equals("prep") || child.label().equals("agent");
            boolean led = child.label().equals("acl") && child.pos().equals("VBN");
            if (!BESIDE.contains(child.label()) || (preposition && !THROUGH.contains(child.lemma()))) {
                continue;
            }
            if (child.label().equals("acl") && !led) {
                continue;
            }
            Participant found = null;
            if (preposition) {
                for (Token object : stage.clauses().children(child, "pobj")) {
                    found = found == null ? named(stage, object, depth) : found;
                }
            } else {
                found = led ? below(stage, child, depth + 1) : named(stage, child, depth);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Participant named(Stage stage, Token token, int depth) {
        Mention mention = stage.scene().covering(token);
        if (mention != null && mention.participant().code() != null) {
            return mention.participant();
        }
        return below(stage, token, depth + 1);
    }

    /** The one country in whose places the sentence tells something: "in Norland's second city". */
    private static @Nullable Participant land(Stage stage, Token head) {
        Participant only = null;
        for (Token token : stage.parse().tokens()) {
            boolean place = token.label().equals("pobj") && token.index() != head.index();
            Token preposition = place ? stage.clauses().head(token) : null;
            if (preposition == null
                    || !Set.of("in", "near", "at", "across", "outside").contains(preposition.lemma())) {
                continue;
            }
            Participant found = named(stage, token, DEEPEST - 2);
            if (found != null && only != null && !String.valueOf(only.code()).equals(found.code())) {
                return null;
            }
            only = found == null ? only : found;
        }
        return only;
    }
}
