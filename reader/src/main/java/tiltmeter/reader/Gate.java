package tiltmeter.reader;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.ActorResolver;

/**
 * Decides cheaply, before any parsing, whether a sentence can tell an act or a statement: it must name somebody, or
 * hold a pronoun or quotation mark that may stand for somebody's words.
 */
final class Gate {
    private static final Set<String> STAND_INS = Set.of(
            "he",
            "she",
            "they",
            "it",
            "we",
            "i",
            "who",
            "his",
            "her",
            "their",
            "its",
            "our",
            "him",
            "them",
            "us",
            "said",
            "says",
            "officials",
            "government",
            "president",
            "minister",
            "ministry",
            "army",
            "military",
            "troops",
            "forces",
            "rebels",
            "police",
            "leaders",
            "countries",
            "sides",
            "experts",
            "analysts",
            "soldiers",
            "war",
            "conflict",
            "attack",
            "attacks",
            "strike",
            "strikes",
            "invasion",
            "offensive",
            "fighting",
            "talks",
            "negotiations",
            "meeting",
            "summit",
            "conversation",
            "visit",
            "call",
            "agreement",
            "deal",
            "treaty",
            "ceasefire",
            "sanctions",
            "tariffs",
            "withdrawal");

    private final ActorResolver actors;

    Gate(ActorResolver actors) {
        this.actors = actors;
    }

    /** Whether the sentence is worth parsing. */
    boolean opens(String body, Span sentence) {
        return actors.namesAnyone(body, sentence) || standsIn(body, sentence);
    }

    /** Why the sentence is worth parsing, or that it is not. */
    String because(String body, Span sentence) {
        if (actors.namesAnyone(body, sentence)) {
            return "names somebody";
        }
        String word = standIn(body, sentence);
        return word == null ? "names nobody" : "holds " + word;
    }

    private static boolean standsIn(String body, Span sentence) {
        return standIn(body, sentence) != null;
    }

    private static @Nullable String standIn(String body, Span sentence) {
        int start = -1;
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            char c = i < sentence.end() ? body.charAt(i) : ' ';
            if (c == '“' || c == '”' || c == '"') {
                return "a quotation mark";
            }
            if (Character.isLetter(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                String word = body.substring(start, i).toLowerCase(Locale.ROOT);
                if (STAND_INS.contains(word)) {
                    return "\"" + word + "\"";
                }
                start = -1;
            }
        }
        return null;
    }
}
