package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.Status;
import tiltmeter.reader.syntax.Token;

/**
 * Joins denials to what they deny.
 *
 * <p>"Russia denied shelling the town" makes the shelling negated in Russia's voice; "China denies the allegations"
 * marks what others have said of China shortly before, and names the accuser as the one who is answered. Misses:
 * denials without a word of denial ("this is a lie") and answers to claims more than {@value #REACH} sentences back.
 */
final class Denials {
    /** How many sentences back a denial looks for the claim that it answers. */
    static final int REACH = 4;

    private static final Set<String> DENYING =
            Set.of("deny", "denial", "dismiss", "reject", "refute", "rebut", "dispute", "rubbish", "rebuff");

    private static final Set<String> CLAIMS = Set.of(
            "allegation",
            "accusation",
            "claim",
            "charge",
            "report",
            "assertion",
            "suggestion",
            "insinuation",
            "criticism",
            "this",
            "that",
            "it",
            "they",
            "involvement",
            "responsibility");

    private static final Set<String> STRONG = Set.of("deny", "denial", "refute", "rebut");

    private static final Set<String> PART = Set.of(
            "involvement", "role", "part", "responsibility", "behind", "link", "complicity", "knowledge", "hand");

    /** Deeds of which an article denies all when it denies one of the same doer: the shellings, the fake news. */
    private static final Set<EventType> SERIES = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

    /** Links every denial among {@code drafts}, which are in reading order. */
    void link(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft denial = drafts.get(i);
            if (denial.act.type() == EventType.REJECT
                    && denial.status == Status.HAPPENED
                    && denial.actor != null
                    && DENYING.contains(denial.trigger.lemma())) {
                link(denial, drafts);
            }
        }
        spread(drafts);
    }

    private void link(Draft denial, List<Draft> drafts) {
        Participant denier = denial.actor;
        if (denier == null) {
            return;
        }
        boolean foundInside = false;
        boolean strong = STRONG.contains(denial.trigger.lemma());
        for (Draft draft : drafts) {
            if (draft != denial && strong && inside(draft, denial) && !CLAIMS.contains(draft.trigger.lemma())) {
                foundInside |= deny(draft, denial, denier, drafts);
            }
        }
        if (!foundInside && answersClaims(denial)) {
            answer(denial, denier, drafts);
        }
    }

    /**
     * "Denied shelling the town": it did not, says the denier. "Denied claims that it shelled the town" and "denied any
     * part in the shelling" leave the deed standing as somebody's word, which the denier disputes.
     */
    private static boolean deny(Draft draft, Draft denial, Participant denier, List<Draft> drafts) {
        if (draft.act.type() == EventType.ACCUSE) {
            return false;
        }
        if (through(draft, denial)) {
            String code = denier.code();
            if (code != null && code.equals(draft.actorCode())) {
                draft.deniedBy.add(code);
            } else if (code != null && draft.actorCode() == null) {
                earlier(draft, code, drafts);
            }
            return true;
        }
        draft.status = Status.NEGATED;
        draft.statusBecause = "denied:" + denial.trigger.lemma();
        draft.voice = Draft.nameOf(denier);
        draft.voiceSpan = denier.span();
        draft.deniedBy.add(Draft.nameOf(denier));
        return true;
    }

    /** "Peru denied any role in the poisoning": the deed that somebody laid at Peru's door shortly before. */
    private static void earlier(Draft named, String code, List<Draft> drafts) {
        for (Draft draft : drafts) {
            int back = named.scene.number() - draft.scene.number();
            boolean told = back > 0 && back <= REACH && draft.act.type() == named.act.type();
            if (told && code.equals(draft.actorCode())) {
                draft.deniedBy.add(code);
            }
        }
    }

    /** Whether a word for a claim, a part in a deed or a place behind it stands between the denial and the deed. */
    private static boolean through(Draft draft, Draft denial) {
        Token token = draft.trigger;
        while (token.head() >= 0) {
            token = draft.scene.parse().token(token.head());
            if (token.index() == denial.trigger.index()) {
                return false;
            }
            if (CLAIMS.contains(token.lemma()) || PART.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inside(Draft draft, Draft denial) {
        return draft.scene.number() == denial.scene.number()
                && draft.trigger.index() != denial.trigger.index()
                && draft.scene.parse().under(draft.trigger, denial.trigger)
                && draft.trigger.index() > denial.trigger.index()
                && !acrossClause(draft, denial);
    }

    /** Whether a side clause ("…, saying that") or a coordination stands between the denial and the draft's trigger. */
    private static boolean acrossClause(Draft draft, Draft denial) {
        Token token = draft.trigger;
        while (token.head() >= 0 && token.index() != denial.trigger.index()) {
            boolean finite = token.pos().equals("VBD")
                    || token.pos().equals("VBZ")
                    || token.pos().equals("VBP");
            if (token.label().equals("advcl")
                    || token.label().equals("relcl")
                    || (token.label().equals("conj") && (finite || token.head() == denial.trigger.index()))) {
                return true;
            }
            token = draft.scene.parse().token(token.head());
        }
        return false;
    }

    private static boolean answersClaims(Draft denial) {
        for (Token object : denial.scene.clauses().undergoers(denial.trigger)) {
            boolean any = denial.scene.clauses().children(object, "det").stream()
                    .anyMatch(determiner -> determiner.lemma().equals("any"));
            if (any || CLAIMS.contains(object.lemma())) {
                return true;
            }
        }
        return denial.scene.clauses().undergoers(denial.trigger).isEmpty();
    }

    private static void answer(Draft denial, Participant denier, List<Draft> drafts) {
        String code = denier.code();
        if (code == null) {
            return;
        }
        List<Draft> near = new ArrayList<>();
        for (Draft draft : drafts) {
            int back = denial.scene.number() - draft.scene.number();
            boolean before = back > 0 || (back == 0 && draft.trigger.index() < denial.trigger.index());
            if (before && back <= REACH && draft != denial) {
                near.add(draft);
            }
        }
        for (int i = near.size() - 1; i >= 0; i--) {
            Draft claim = near.get(i);
            if (code.equals(claim.actorCode())
                    && !claim.voice.equals(Event.AUTHOR)
                    && !code.equals(claim.voiceCode)
                    && claim.status != Status.NEGATED) {
                claim.deniedBy.add(code);
            }
        }
        if (denial.recipient == null) {
            denial.recipient = accuserOf(code, near);
        }
    }

    /** Who last accused {@code code}, as an end that the text implies without naming it there. */
    private static @Nullable Participant accuserOf(String code, List<Draft> near) {
        for (int i = near.size() - 1; i >= 0; i--) {
            Draft claim = near.get(i);
            Participant accuser = claim.actor;
            if (claim.act.type() == EventType.ACCUSE && code.equals(claim.recipientCode()) && accuser != null) {
                return new Participant(null, null, accuser.code(), accuser.sector(), accuser.name(), accuser.person());
            }
        }
        return null;
    }

    /** The same claim told again in the article is denied there too. */
    private static void spread(List<Draft> drafts) {
        for (Draft denied : drafts) {
            if (denied.deniedBy.isEmpty() || denied.status == Status.NEGATED) {
                continue;
            }
            for (Draft other : drafts) {
                boolean same = other.act.type() == denied.act.type()
                        && other.actorCode() != null
                        && other.actorCode().equals(denied.actorCode())
                        && (SERIES.contains(other.act.type())
                                || Objects.equals(other.recipientCode(), denied.recipientCode()))
                        && other.status != Status.NEGATED
                        && !other.voice.equals(Event.AUTHOR);
                if (same) {
                    other.deniedBy.addAll(denied.deniedBy);
                }
            }
        }
    }
}
