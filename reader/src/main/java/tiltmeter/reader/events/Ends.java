package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tiltmeter.model.Participant;
import tiltmeter.model.Sector;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Token;

/**
 * Who the words at an end of an act stand for.
 *
 * <p>Where the head word names nobody, its owner or place does: "the Kremlin's war machine", "residents of Mariupol",
 * "bases in Syria". Misses: owners named in another clause.
 */
final class Ends {
    private static final Set<String> OWNER_PREPOSITIONS = Set.of("of", "in", "from", "inside", "across", "near", "at");
    private static final Set<String> MODIFIER_LABELS = Set.of("nmod", "amod", "compound", "nn", "poss");

    /** Heads that stand to their owner as somebody else: Russia's ally is not Russia. */
    private static final Set<String> SOMEBODY_ELSE = Set.of(
            "member",
            "ally",
            "neighbour",
            "neighbor",
            "partner",
            "rival",
            "enemy",
            "foe",
            "opponent",
            "critic",
            "counterpart",
            "adversary",
            "supporter",
            "backer",
            "friend",
            "guest",
            "host",
            "victim",
            "nemesis");

    /** Words for forces, and for what only forces fire or fly. */
    private static final Set<String> ARMED = Set.of(
            "troop",
            "soldier",
            "force",
            "army",
            "military",
            "navy",
            "brigade",
            "battalion",
            "division",
            "regiment",
            "marine",
            "commando",
            "paratrooper",
            "warship",
            "warplane",
            "jet",
            "fighter",
            "bomber",
            "tank",
            "missile",
            "rocket",
            "shell",
            "artillery",
            "drone",
            "gunner",
            "sniper",
            "airstrike",
            "shelling",
            "bombardment");

    private final Scene scene;

    Ends(Scene scene) {
        this.scene = scene;
    }

    /**
     * Everybody that {@code phrases} (head words) and what is coordinated with them stand for, in reading order; empty
     * if nobody.
     */
    List<Participant> of(List<Token> phrases) {
        List<Participant> found = new ArrayList<>();
        for (Token head : phrases) {
            for (Token each : scene.clauses().coordinated(head)) {
                for (Participant participant : one(each, 0)) {
                    if (!found.contains(participant)) {
                        found.add(participant);
                    }
                }
            }
        }
        return found;
    }

    /** As {@link #of}, but only those whom the head words name themselves, not owners. */
    List<Participant> named(List<Token> phrases) {
        List<Participant> found = new ArrayList<>();
        for (Token head : phrases) {
            for (Token each : scene.clauses().coordinated(head)) {
                Mention mention = scene.at(each) == null ? scene.covering(each) : scene.at(each);
                if (mention != null) {
                    found.addAll(Scene.everybody(mention));
                }
            }
        }
        return found;
    }

    /** Whom one noun phrase stands for. */
    private List<Participant> one(Token head, int depth) {
        Mention direct = scene.at(head);
        if (direct != null) {
            return Scene.everybody(direct);
        }
        Mention around = scene.covering(head);
        if (around != null) {
            return Scene.everybody(around);
        }
        if (depth > 3 || SOMEBODY_ELSE.contains(head.lemma())) {
            return List.of();
        }
        for (Token child : scene.parse().children(head)) {
            if (MODIFIER_LABELS.contains(child.label())) {
                Mention owner = scene.covering(child);
                if (owner != null) {
                    return List.of(armed(owner.participant(), head));
                }
                if (child.label().equals("poss")) {
                    List<Participant> through = one(child, depth + 1);
                    if (!through.isEmpty()) {
                        return through;
                    }
                }
            }
        }
        for (Token child : scene.parse().children(head)) {
            if (child.label().equals("appos")) {
                Mention same = scene.at(child);
                if (same != null) {
                    return Scene.everybody(same);
                }
            }
        }
        for (Token child : scene.parse().children(head)) {
            if (child.label().equals("prep") && OWNER_PREPOSITIONS.contains(child.lemma())) {
                for (Token object : scene.clauses().children(child, "pobj")) {
                    List<Participant> through = one(object, depth + 1);
                    if (!through.isEmpty()) {
                        return List.of(through.get(0));
                    }
                }
            }
        }
        return List.of();
    }

    /** The armed forces of {@code owner} where the head word names forces or what they fire: "Russian shells". */
    private static Participant armed(Participant owner, Token head) {
        return owner.sector() == null && owner.person() == null && ARMED.contains(head.lemma())
                ? new Participant(owner.span(), owner.text(), owner.code(), Sector.MIL, owner.name(), owner.person())
                : owner;
    }
}
