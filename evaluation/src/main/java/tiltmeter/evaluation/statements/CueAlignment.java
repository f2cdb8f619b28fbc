package tiltmeter.evaluation.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.statements.CueCase;
import tiltmeter.reader.syntax.Token;

/** Which word of a labelled cue stands for it: the one that a rule knows, else the one that the others hang on. */
final class CueAlignment {
    private static final Set<String> LIGHT = Set.of(
            "have",
            "make",
            "take",
            "give",
            "be",
            "do",
            "get",
            "offer",
            "issue",
            "spend",
            "provide",
            "come",
            "go",
            "continue",
            "begin",
            "start",
            "try",
            "put",
            "hold",
            "keep",
            "use",
            "set",
            "find",
            "raise",
            "show");

    /** The cue case of each label that has one, and the cases that share a cue with it and shall not count. */
    record Aligned(Map<CueCase, Attributed> labels, Set<CueCase> beside) {}

    private CueAlignment() {}

    /** Aligns the labels of a text with {@code cases}. */
    static Aligned of(List<CueCase> cases, List<Attributed> gold) {
        Map<CueCase, Attributed> labels = new HashMap<>();
        Set<CueCase> beside = new HashSet<>();
        for (Attributed label : gold) {
            List<CueCase> inside = new ArrayList<>();
            for (CueCase each : cases) {
                if (label.cue().stream()
                        .anyMatch(span -> span.overlaps(each.cue().span()))) {
                    inside.add(each);
                }
            }
            if (inside.isEmpty()) {
                continue;
            }
            CueCase best = inside.get(0);
            for (CueCase each : inside) {
                if (rank(each) > rank(best)) {
                    best = each;
                }
            }
            inside.remove(best);
            beside.addAll(inside);
            labels.put(best, label);
        }
        beside.removeAll(labels.keySet());
        return new Aligned(labels, beside);
    }

    private static int rank(CueCase each) {
        boolean light = LIGHT.contains(each.cue().lemma());
        return (each.ruled() ? 4 : 0) + (light ? 0 : 2) + (each.verb() ? 1 : 0);
    }

    /** The words of {@code label}'s cue, lemma and class, that are neither function words nor marks. */
    static List<String> words(List<Scene> scenes, Attributed label) {
        List<String> words = new ArrayList<>();
        for (Scene scene : scenes) {
            Span sentence = scene.parse().span();
            if (label.cue().stream().noneMatch(sentence::overlaps)) {
                continue;
            }
            for (Token token : scene.parse().tokens()) {
                if (label.cue().stream().anyMatch(span -> span.overlaps(token.span()))) {
                    String kind = kind(token);
                    if (!kind.isEmpty()) {
                        words.add(token.lemma() + "/" + kind);
                    }
                }
            }
        }
        return words;
    }

    private static String kind(Token token) {
        String pos = token.pos();
        return pos.startsWith("NN")
                ? "N"
                : pos.startsWith("J") ? "J" : pos.startsWith("RB") ? "R" : pos.equals(":") ? ":" : "";
    }
}
