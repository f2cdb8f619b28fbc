package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.model.Participant;
import tiltmeter.model.Status;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.reality.StatusReader;
import tiltmeter.reader.statements.Attribution;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/**
 * Acts that lie in what is said rather than in a verb of speech: "the US has worsened the situation, China said"
 * accuses, "our ties are rock solid, Wang told Patrushev" supports, "Russia must withdraw, Baerbock said" demands.
 *
 * <p>Blame is a deed from the word class {@code @blame_deed} of somebody other than the speaker; praise is a quality
 * from {@code @praise_quality} of relations or of the other side. Misses: blame by insinuation, and praise without a
 * copula.
 */
final class SpeechJudgements {
    /** Lemmas that no word has: the lexicon's lines for these two are reached from here alone. */
    static final String BLAME = "~blame";

    static final String PRAISE = "~praise";

    static final String DEMAND = "~demand";

    private static final Set<String> OBLIGING = Set.of("must", "should", "shall");

    private final @Nullable Act blame;
    private final @Nullable Act praise;
    private final @Nullable Act demand;
    private final Set<String> deeds;
    private final Set<String> qualities;
    private final Set<String> relations;
    private final StatusReader statusReader;

    SpeechJudgements(ActLexicon lexicon, StatusReader statusReader) {
        this.blame = lexicon.named(BLAME).stream().findFirst().orElse(null);
        this.praise = lexicon.named(PRAISE).stream().findFirst().orElse(null);
        this.demand = lexicon.named(DEMAND).stream().findFirst().orElse(null);
        this.deeds = lexicon.members("@blame_deed");
        this.qualities = lexicon.members("@praise_quality");
        this.relations = lexicon.members("@relations");
        this.statusReader = statusReader;
    }

    /** Drafts for what is said in {@code scene}; {@code known} are those found by triggers already. */
    List<Draft> find(Scene scene, List<Attribution> attributions, List<Draft> known) {
        List<Draft> found = new ArrayList<>();
        Ends ends = new Ends(scene);
        for (Attribution attribution : attributions) {
            Participant speaker = attribution.speaker();
            if (attribution.sentence() != scene.number() || speaker == null || speaker.code() == null) {
                continue;
            }
            for (Token token : scene.parse().tokens()) {
                if (!attribution.says(token.span())) {
                    continue;
                }
                boolean blames = Clauses.verbal(token) && deeds.contains(token.lemma());
                boolean praises = token.pos().startsWith("J") && qualities.contains(token.lemma());
                boolean demands = Clauses.verbal(token) && obliged(scene, token);
                Act act = demands ? demand : blames ? blame : praises ? praise : null;
                if (act == null || taken(token, act, known, found)) {
                    continue;
                }
                Participant other = blames || demands
                        ? blamed(scene, ends, token, speaker)
                        : praised(scene, ends, token, speaker, attribution);
                if (other != null && demands) {
                    found.add(performed(new Draft(scene, act, modal(scene, token), speaker, other)));
                } else if (other != null
                        && statusReader.judge(scene.parse(), token).status() == Status.HAPPENED) {
                    found.add(performed(new Draft(scene, act, token, speaker, other)));
                }
            }
        }
        return found;
    }

    private static Draft performed(Draft draft) {
        draft.performed = true;
        return draft;
    }

    private static boolean obliged(Scene scene, Token verb) {
        return modal(scene, verb).index() != verb.index();
    }

    /** The modal that obliges the subject of {@code verb}; the verb itself when there is none. */
    private static Token modal(Scene scene, Token verb) {
        for (Token auxiliary : scene.clauses().children(verb, "aux")) {
            if (OBLIGING.contains(auxiliary.lemma())) {
                return auxiliary;
            }
        }
        return verb;
    }

    private static boolean taken(Token token, Act act, List<Draft> known, List<Draft> found) {
        for (List<Draft> drafts : List.of(known, found)) {
            for (Draft draft : drafts) {
                if (draft.trigger.index() == token.index() && draft.act.type() == act.type()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Participant blamed(Scene scene, Ends ends, Token deed, Participant speaker) {
        for (Participant doer : ends.of(scene.clauses().doers(deed))) {
            if (other(doer, speaker)) {
                return doer;
            }
        }
        return null;
    }

    private @Nullable Participant praised(
            Scene scene, Ends ends, Token quality, Participant speaker, Attribution attribution) {
        Token copula = scene.clauses().head(quality);
        boolean copular =
                copula != null && (copula.lemma().equals("be") || copula.lemma().equals("remain"));
        if (copula == null || !copular) {
            return null;
        }
        for (Token subject : scene.clauses().doers(copula)) {
            if (!relations.contains(subject.lemma())) {
                continue;
            }
            Participant addressee = attribution.addressee();
            if (addressee != null && other(addressee, speaker)) {
                return addressee;
            }
            for (Token part : scene.parse().subtree(subject)) {
                for (Participant partner : ends.of(List.of(part))) {
                    if (other(partner, speaker)) {
                        return partner;
                    }
                }
            }
        }
        return null;
    }

    private static boolean other(Participant participant, Participant speaker) {
        return participant.code() != null && !participant.code().equals(speaker.code());
    }
}
