package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;
import tiltmeter.model.Status;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.reality.StatusReader;
import tiltmeter.reader.statements.Attribution;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/**
 * Acts that lie in what is said rather than in a verb of speech: "the US has worsened the situation, China said"
 * accuses, "our ties are rock solid, Wang told Patrushev" supports, "Russia must withdraw, Baerbock said" demands, "the
 * army said it would hit back" threatens.
 *
 * <p>Blame is a deed from the word class {@code @blame_deed} of somebody other than the speaker, or a word from
 * {@code @slur} that a copula says of him; praise is a quality from {@code @praise_quality} of relations or of the
 * other side; a threat is a deed from {@code @threat_deed} that the speaker's own side will do. Misses: blame by
 * insinuation, and praise without a copula.
 */
final class SpeechJudgements {
    /** Lemmas that no word has: the lexicon's lines for these are reached from here alone. */
    static final String BLAME = "~blame";

    static final String PRAISE = "~praise";

    static final String DEMAND = "~demand";

    static final String THREAT = "~threat";

    private static final Set<String> OBLIGING = Set.of("must", "should", "shall");
    private static final Set<String> COPULAS = Set.of("be", "remain");
    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll");

    private final @Nullable Act blame;
    private final @Nullable Act praise;
    private final @Nullable Act demand;
    private final @Nullable Act threat;
    private final Set<String> deeds;
    private final Set<String> slurs;
    private final Set<String> qualities;
    private final Set<String> relations;
    private final Set<String> threats;
    private final StatusReader statusReader;

    SpeechJudgements(ActLexicon lexicon, StatusReader statusReader) {
        this.blame = lexicon.named(BLAME).stream().findFirst().orElse(null);
        this.praise = lexicon.named(PRAISE).stream().findFirst().orElse(null);
        this.demand = lexicon.named(DEMAND).stream().findFirst().orElse(null);
        this.threat = lexicon.named(THREAT).stream().findFirst().orElse(null);
        this.deeds = lexicon.members("@blame_deed");
        this.slurs = lexicon.members("@slur");
        this.qualities = lexicon.members("@praise_quality");
        this.relations = lexicon.members("@relations");
        this.threats = lexicon.members("@threat_deed");
        this.statusReader = statusReader;
    }

    /** What one attribution says in one scene. */
    private record Speech(Scene scene, Ends ends, Attribution attribution, Participant speaker, List<Draft> known) {}

    /** Drafts for what is said in {@code scene}; {@code known} are those found by triggers already. */
    List<Draft> find(Scene scene, List<Attribution> attributions, List<Draft> known) {
        List<Draft> found = new ArrayList<>();
        Ends ends = new Ends(scene);
        for (Attribution attribution : attributions) {
            Participant speaker = attribution.speaker();
            if (attribution.sentence() == scene.number() && speaker != null && speaker.code() != null) {
                Speech speech = new Speech(scene, ends, attribution, speaker, known);
                for (Token token : scene.parse().tokens()) {
                    if (attribution.says(token.span())) {
                        found.addAll(judgement(speech, token, found));
                    }
                }
            }
        }
        return found;
    }

    private List<Draft> judgement(Speech speech, Token token, List<Draft> found) {
        if (Clauses.verbal(token)) {
            Token modal = modal(speech.scene(), token);
            if (demand != null && modal.index() != token.index() && !taken(modal, demand, speech, found)) {
                return performed(speech, demand, modal, doers(speech, token), false);
            }
            if (threat != null && threats.contains(token.lemma()) && threatens(speech, token)) {
                return taken(token, threat, speech, found)
                        ? List.of()
                        : performed(speech, threat, token, threatened(speech, token), true);
            }
            boolean blames = deeds.contains(token.lemma()) && !accusing(speech) && !known(speech, token);
            if (blame != null && blames && real(speech, token) && !taken(token, blame, speech, found)) {
                return performed(speech, blame, token, doers(speech, token), true);
            }
        }
        boolean copular = copula(speech.scene(), token) != null;
        if (blame != null && copular && slurs(speech.scene(), token) && !accusing(speech) && real(speech, token)) {
            return taken(token, blame, speech, found)
                    ? List.of()
                    : performed(speech, blame, token, subjects(speech, token), true);
        }
        if (praise != null && copular && token.pos().startsWith("J") && qualities.contains(token.lemma())) {
            Participant other = praised(speech, token);
            boolean praises = other != null && real(speech, token) && !taken(token, praise, speech, found);
            return praises && other != null ? performed(speech, praise, token, List.of(other), false) : List.of();
        }
        return List.of();
    }

    private boolean real(Speech speech, Token token) {
        return statusReader.judge(speech.scene().parse(), token).status() == Status.HAPPENED;
    }

    /** One draft for each of {@code others}; {@code byCue}: the verb of saying names the act. */
    private static List<Draft> performed(
            Speech speech, Act act, Token trigger, List<Participant> others, boolean byCue) {
        List<Draft> drafts = new ArrayList<>();
        for (Participant other : others) {
            Draft draft = new Draft(speech.scene(), act, trigger, speech.speaker(), other);
            draft.performed = true;
            Span cue = speech.attribution().cue();
            if (byCue && cue != null && speech.scene().parse().span().contains(cue)) {
                draft.words = cue;
            }
            drafts.add(draft);
        }
        return drafts;
    }

    /** Whether the verb of saying is an accusation itself, which needs no second one. */
    private static boolean accusing(Speech speech) {
        Span cue = speech.attribution().cue();
        return cue != null
                && speech.known().stream()
                        .anyMatch(draft -> draft.act.type() == EventType.ACCUSE && cue.contains(draft.trigger.span()));
    }

    /** Whether the deed is told as an act already; then the voice says enough. */
    private static boolean known(Speech speech, Token deed) {
        return speech.known().stream().anyMatch(draft -> draft.trigger.index() == deed.index());
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

    private static boolean taken(Token token, Act act, Speech speech, List<Draft> found) {
        for (List<Draft> drafts : List.of(speech.known(), found)) {
            for (Draft draft : drafts) {
                if (draft.trigger.index() == token.index() && draft.act.type() == act.type()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Participant> doers(Speech speech, Token deed) {
        return others(speech, speech.ends().of(speech.scene().clauses().doers(deed)));
    }

    private static List<Participant> others(Speech speech, List<Participant> participants) {
        return participants.stream()
                .filter(each -> other(each, speech.speaker()))
                .toList();
    }

    /** Whether the speaker's own side will do it. */
    private static boolean threatens(Speech speech, Token deed) {
        boolean future = speech.scene().clauses().children(deed, "aux").stream()
                .anyMatch(auxiliary -> FUTURE.contains(auxiliary.lemma()));
        boolean negated = !speech.scene().clauses().children(deed, "neg").isEmpty();
        return future
                && !negated
                && speech.ends().of(speech.scene().clauses().doers(deed)).stream()
                        .anyMatch(doer -> doer.code() != null
                                && doer.code().equals(speech.speaker().code()));
    }

    /** The foe: whoever else the clause names, or else the sentence. */
    private static List<Participant> threatened(Speech speech, Token deed) {
        for (List<Token> words : List.of(
                speech.scene().parse().subtree(deed), speech.scene().parse().tokens())) {
            for (Token word : words) {
                List<Participant> there = others(speech, speech.ends().named(List.of(word)));
                if (!there.isEmpty()) {
                    return List.of(there.get(0));
                }
            }
        }
        return List.of();
    }

    private static @Nullable Token copula(Scene scene, Token predicate) {
        boolean place = predicate.label().equals("acomp") || predicate.label().equals("attr");
        Token copula = place ? scene.clauses().head(predicate) : null;
        return copula != null && COPULAS.contains(copula.lemma()) ? copula : null;
    }

    /** "A crime", "irresponsible", "a terrorist state". */
    private boolean slurs(Scene scene, Token predicate) {
        if (slurs.contains(predicate.lemma())) {
            return true;
        }
        return predicate.label().equals("attr")
                && scene.parse().children(predicate).stream()
                        .anyMatch(child -> (child.label().equals("amod")
                                        || child.label().equals("nmod")
                                        || child.label().equals("compound"))
                                && slurs.contains(child.lemma()));
    }

    private static List<Participant> subjects(Speech speech, Token predicate) {
        Token copula = copula(speech.scene(), predicate);
        return copula == null ? List.of() : doers(speech, copula);
    }

    private @Nullable Participant praised(Speech speech, Token quality) {
        Scene scene = speech.scene();
        Token copula = copula(scene, quality);
        if (copula == null) {
            return null;
        }
        for (Token subject : scene.clauses().doers(copula)) {
            if (!relations.contains(subject.lemma())) {
                continue;
            }
            Participant addressee = speech.attribution().addressee();
            if (addressee != null && other(addressee, speech.speaker())) {
                return addressee;
            }
            for (Token part : scene.parse().subtree(subject)) {
                for (Participant partner : speech.ends().of(List.of(part))) {
                    if (other(partner, speech.speaker())) {
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
