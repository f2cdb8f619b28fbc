package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Frame;
import tiltmeter.lexicon.acts.Slot;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.events.FrameMatcher.Match;
import tiltmeter.reader.syntax.Token;

/**
 * Who has to answer for a deed that is judged: who condemns an invasion condemns the invader, not the invaded. Misses:
 * doers named in another sentence.
 */
final class Answerable {
    private static final Set<EventType> JUDGING = Set.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT);

    private static final Set<EventType> HOSTILE =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.MOBILIZE, EventType.THREATEN);

    private final Scene scene;
    private final Slots slots;
    private final Ends ends;
    private final Function<Token, List<Match>> matches;

    /** @param matches the acts that a noun names */
    Answerable(Scene scene, Slots slots, Ends ends, Function<Token, List<Match>> matches) {
        this.scene = scene;
        this.slots = slots;
        this.ends = ends;
        this.matches = matches;
    }

    /**
     * Who did what is judged, an empty list where that is untold, or null where {@code trigger} judges no deed.
     *
     * @param consumed words that only complete the trigger: "decision" in "welcomed the decision"
     */
    @Nullable
    List<Participant> of(Frame frame, EventType type, Token trigger, Set<Integer> consumed) {
        if (!JUDGING.contains(type)) {
            return null;
        }
        List<Slot> places = new ArrayList<>();
        places.add(new Slot(Slot.Kind.OBJ, ""));
        places.addAll(frame.recipient());
        for (Slot slot : places) {
            List<Token> deeds = slot.kind() == Slot.Kind.SUBJ || slot.kind() == Slot.Kind.NONE
                    ? List.of()
                    : slots.fill(slot, trigger);
            for (Token deed : deeds) {
                boolean somebody = scene.at(deed) != null || scene.covering(deed) != null;
                List<Participant> found = somebody || !deed.pos().startsWith("NN")
                        ? null
                        : doers(deed, type, consumed.contains(deed.index()));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable List<Participant> doers(Token deed, EventType type, boolean consumed) {
        List<Participant> found = new ArrayList<>(ends.of(scene.clauses().after(deed, "by")));
        for (Token child : scene.clauses().children(deed, "acl")) {
            if (found.isEmpty() && scene.clauses().passive(child)) {
                found.addAll(ends.of(scene.clauses().doers(child)));
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        List<Match> acts = consumed ? List.of() : matches.apply(deed);
        if (acts.isEmpty()) {
            return null;
        }
        Match act = acts.get(0);
        boolean untold = act.actors().isEmpty();
        if (untold && !(type == EventType.ACCUSE && HOSTILE.contains(act.act().type()))) {
            return null;
        }
        return act.actors();
    }
}
