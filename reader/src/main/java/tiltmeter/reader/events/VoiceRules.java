package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act.WordClass;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.statements.Attribution;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/**
 * Says by rule from whom an article has an act: the innermost statement that holds it, or the speech act that it hangs
 * on ("accused Beijing of arming Moscow": the arming is the accuser's word).
 */
final class VoiceRules {
    /** Speech acts whose content is the actor's word. */
    private static final Set<EventType> SPEAKING = EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN);

    private static final Set<String> CONTENT_LABELS =
            Set.of("pcomp", "xcomp", "ccomp", "advcl", "acl", "oprd", "conj", "dep", "prep", "pobj", "dobj");

    private static final Set<String> VOLITION = Set.of(
            "want",
            "wish",
            "intend",
            "plan",
            "hope",
            "seek",
            "aim",
            "prefer",
            "desire",
            "like",
            "expect",
            "consider",
            "contemplate",
            "ponder",
            "mull",
            "weigh",
            "commit",
            "recommit",
            "reaffirm",
            "look",
            "strive",
            "undertake");

    /** News agencies: "…, Reuters reported" at the end of a sentence says where the paper has it from. */
    private static final Set<String> AGENCIES = Set.of(
            "reuters",
            "afp",
            "agence france-presse",
            "ap",
            "associated press",
            "the associated press",
            "dpa",
            "upi",
            "bloomberg",
            "interfax",
            "xinhua");

    /** Prepositions after which a sentence takes an act for granted, whoever says the rest. */
    private static final Set<String> GRANTING =
            Set.of("during", "amid", "since", "following", "after", "behind", "despite", "over", "in");

    private static final Set<String> THINGS = Set.of("this", "that", "it", "which", "these", "those");

    private static final Set<EventType> SAID_IS_DONE =
            EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.SUPPORT, EventType.REJECT, EventType.THREATEN);

    private static final Set<String> FIRST_PERSON = Set.of("we", "i");

    private VoiceRules() {}

    /** The attribution or speech act that the rules take an act to come from; nobody when it is the article's own. */
    record Verdict(
            @Nullable Attribution attribution, @Nullable Draft speech) {
        @Nullable
        Participant speaker() {
            if (speech != null) {
                return speech.actor;
            }
            return attribution == null ? null : attribution.speaker();
        }
    }

    /** What the rules say of one draft; {@code byTrigger} has the sentence's drafts by the place of their trigger. */
    static Verdict verdict(Draft draft, List<Attribution> attributions, Map<Integer, Draft> byTrigger) {
        if (granted(draft)) {
            return new Verdict(null, null);
        }
        Draft speech = speechAbove(draft, byTrigger);
        Attribution inner = innermost(draft, attributions);
        boolean spoken = speech != null && speech.actor != null;
        if (spoken && speech != null && (inner == null || inner.says(speech.trigger.span()))) {
            return new Verdict(null, speech);
        }
        return new Verdict(inner, null);
    }

    /** "We urge …": to say it is to do it, so the article itself has the act. */
    static boolean firstPerson(Draft draft) {
        Participant actor = draft.actor;
        String text = actor == null ? null : actor.text();
        boolean told = draft.trigger.pos().equals("VBD")
                || draft.trigger.pos().equals("VBN")
                || !draft.scene.clauses().children(draft.trigger, "aux").isEmpty();
        return SAID_IS_DONE.contains(draft.act.type())
                && !told
                && text != null
                && FIRST_PERSON.contains(text.toLowerCase(Locale.ROOT));
    }

    private static @Nullable Attribution innermost(Draft draft, List<Attribution> attributions) {
        Attribution best = null;
        for (Attribution attribution : attributions) {
            boolean holds = attribution.says(draft.trigger.span())
                    && speaks(attribution)
                    && doubts(attribution, draft).isEmpty();
            if (holds && (best == null || attribution.length() < best.length())) {
                best = attribution;
            }
        }
        return best;
    }

    /** Why {@code attribution} may lend no voice to an act that its words hold; empty when nothing is against it. */
    static List<String> doubts(Attribution attribution, Draft draft) {
        List<String> doubts = new ArrayList<>();
        if (agency(attribution)) {
            doubts.add("agency");
        }
        if (ownJudgement(attribution, draft)) {
            doubts.add("judgement");
        }
        if (volition(attribution, draft)) {
            doubts.add("volition");
        }
        if (judged(attribution, draft)) {
            doubts.add("judged");
        }
        if (aside(attribution, draft)) {
            doubts.add("aside");
        }
        return doubts;
    }

    /** Whether its speaker is somebody: "this says" is nobody's word. */
    static boolean speaks(Attribution attribution) {
        Participant speaker = attribution.speaker();
        String text = speaker == null ? null : speaker.text();
        return speaker != null
                && (speaker.code() != null
                        || speaker.person() != null
                        || text == null
                        || !THINGS.contains(text.toLowerCase(Locale.ROOT)));
    }

    /** An agency that is named behind what it reports lends it no voice of its own. */
    private static boolean agency(Attribution attribution) {
        Participant speaker = attribution.speaker();
        Span cue = attribution.cue();
        String text = speaker == null ? null : speaker.text();
        return text != null
                && cue != null
                && attribution.form() == QuotationForm.INDIRECT
                && AGENCIES.contains(text.toLowerCase(Locale.ROOT))
                && attribution.content().get(0).start() < cue.start();
    }

    /** "Trump said the claim is bogus": to say it is to reject it, so the article itself has the act. */
    private static boolean ownJudgement(Attribution attribution, Draft draft) {
        Participant speaker = attribution.speaker();
        return draft.act.pos() == WordClass.ADJECTIVE
                && SAID_IS_DONE.contains(draft.act.type())
                && speaker != null
                && speaker.code() != null
                && speaker.code().equals(draft.actorCode());
    }

    /** "… since the invasion": taken for granted, unless it stands in quotation marks. */
    static boolean granted(Draft draft) {
        Token preposition = draft.scene.clauses().head(draft.trigger);
        return draft.act.pos() == WordClass.NOUN
                && draft.trigger.label().equals("pobj")
                && preposition != null
                && GRANTING.contains(preposition.lemma())
                && !draft.quoted();
    }

    /** "It wants to support Russia" tells a wish, not a word. */
    private static boolean volition(Attribution attribution, Draft draft) {
        Token cue = cue(attribution, draft.scene);
        return cue != null && VOLITION.contains(cue.lemma());
    }

    /** "Condemned Russia's aggression": the aggression is the article's word, only the condemning is the speaker's. */
    private static boolean judged(Attribution attribution, Draft draft) {
        Token cue = cue(attribution, draft.scene);
        return cue != null
                && draft.act.pos() == WordClass.NOUN
                && draft.trigger.label().equals("dobj")
                && draft.trigger.head() == cue.index();
    }

    /** A relative clause between commas and outside the quotation marks is the article's own remark. */
    private static boolean aside(Attribution attribution, Draft draft) {
        if (attribution.form() != QuotationForm.MIXED || draft.quoted()) {
            return false;
        }
        Token token = draft.trigger;
        for (int steps = 0; token.head() >= 0 && steps < 12; steps++) {
            if (token.label().equals("relcl")) {
                Token antecedent = draft.scene.parse().token(token.head());
                for (Token child : draft.scene.parse().children(antecedent)) {
                    if (child.form().equals(",") && child.index() < token.index()) {
                        return true;
                    }
                }
            }
            token = draft.scene.parse().token(token.head());
        }
        return false;
    }

    static @Nullable Token cue(Attribution attribution, Scene scene) {
        Span cue = attribution.cue();
        if (cue != null) {
            for (Token token : scene.parse().tokens()) {
                if (cue.contains(token.span()) && Clauses.verbal(token)) {
                    return token;
                }
            }
        }
        return null;
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
