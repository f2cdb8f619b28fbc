package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/**
 * Notes who doubts that an act takes place: "Paris doubts that Norland will withdraw", "cast doubt on the pledge", "was
 * sceptical of the offer". Misses: doubts told in another sentence, and irony.
 */
final class Doubts {
    private static final Set<String> DOUBTING = Set.of("doubt", "question", "disbelieve", "distrust", "mistrust");

    private static final Set<String> DOUBTFUL =
            Set.of("sceptical", "skeptical", "doubtful", "unconvinced", "unsure", "dubious", "suspicious");

    /** Nouns that make their verb one of doubt: "cast doubt on", "raised questions about", "has doubts about". */
    private static final Set<String> DOUBT = Set.of("doubt", "scepticism", "skepticism", "question", "misgiving");

    private static final Set<String> RAISING = Set.of("cast", "raise", "express", "voice", "have", "throw", "harbour");

    private Doubts() {}

    /** Completes the drafts of an article. */
    static void link(List<Draft> drafts) {
        Map<Integer, List<Draft>> bySentence = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            bySentence
                    .computeIfAbsent(draft.scene.number(), number -> new ArrayList<>())
                    .add(draft);
        }
        bySentence.values().forEach(Doubts::inSentence);
    }

    private static void inSentence(List<Draft> drafts) {
        Scene scene = drafts.get(0).scene;
        for (Token token : scene.parse().tokens()) {
            Token verb = doubting(scene, token);
            if (verb == null) {
                continue;
            }
            for (Participant doubter : new Ends(scene).of(scene.clauses().doers(verb))) {
                for (Draft draft : drafts) {
                    boolean inside = draft.trigger.index() > token.index()
                            && draft.trigger.index() != verb.index()
                            && scene.parse().under(draft.trigger, verb)
                            && !aside(scene, draft.trigger, verb);
                    if (inside && doubter.code() != null) {
                        draft.doubtedBy.add(Draft.nameOf(doubter));
                    }
                }
            }
        }
    }

    /** The verb whose subject doubts where {@code token} is a word of doubt that is not negated; otherwise null. */
    private static @Nullable Token doubting(Scene scene, Token token) {
        Clauses clauses = scene.clauses();
        Token head = clauses.head(token);
        Token verb = null;
        if (Clauses.verbal(token) && DOUBTING.contains(token.lemma())) {
            boolean person = !clauses.undergoers(token).isEmpty()
                    && clauses.undergoers(token).stream().allMatch(object -> scene.covering(object) != null);
            verb = person && token.lemma().equals("question") ? null : token;
        } else if (head != null && Clauses.verbal(head)) {
            boolean noun =
                    DOUBT.contains(token.lemma()) && token.label().equals("dobj") && RAISING.contains(head.lemma());
            boolean adjective =
                    DOUBTFUL.contains(token.lemma()) && token.label().equals("acomp");
            verb = noun || adjective ? head : null;
        }
        boolean denied = verb != null
                && (clauses.has(verb, "neg")
                        || clauses.children(token, "det").stream()
                                .anyMatch(each -> each.lemma().equals("no")));
        return denied ? null : verb;
    }

    /** Whether the trigger stands in a side clause or beside the doubt, not in what is doubted. */
    private static boolean aside(Scene scene, Token trigger, Token verb) {
        Token token = trigger;
        while (token.head() >= 0 && token.index() != verb.index()) {
            boolean beside = token.head() == verb.index()
                    && (token.label().equals("advcl")
                            || token.label().equals("conj")
                            || token.label().equals("nsubj"));
            if (beside || token.label().equals("relcl")) {
                return true;
            }
            token = scene.parse().token(token.head());
        }
        return false;
    }
}
