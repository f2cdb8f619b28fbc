package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;

/** Who did what to whom elsewhere in the article, as the words of the clauses tell it. */
final class History {
    /** An act that was told, with what its clause names. */
    private record Deed(
            Draft draft, @Nullable String actor, @Nullable String recipient) {}

    /** Of somebody's deeds only so many are looked at, the first, so that long texts cost no more than short ones. */
    private static final int MOST_DEEDS = 80;

    private final Map<String, List<Deed>> deeds = new HashMap<>();

    History(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.actorCode() != null || draft.recipientCode() != null) {
                Deed deed = new Deed(draft, draft.actorCode(), draft.recipientCode());
                note(deed.actor(), deed);
                if (deed.recipient() != null && !deed.recipient().equals(deed.actor())) {
                    note(deed.recipient(), deed);
                }
            }
        }
    }

    private void note(@Nullable String code, Deed deed) {
        if (code != null) {
            List<Deed> of = deeds.computeIfAbsent(code, key -> new ArrayList<>());
            if (of.size() < MOST_DEEDS) {
                of.add(deed);
            }
        }
    }

    /** What somebody did or underwent elsewhere, in words that compare those acts with this. */
    Set<String> of(Draft draft, String code) {
        Set<String> found = new LinkedHashSet<>();
        EventType type = draft.act.type();
        for (Deed deed : deeds.getOrDefault(code, List.of())) {
            if (same(deed.draft(), draft)) {
                continue;
            }
            boolean did = code.equals(deed.actor());
            boolean underwent = code.equals(deed.recipient());
            if (!did && !underwent) {
                continue;
            }
            String like = likeness(deed.draft(), draft, type);
            if (did) {
                found.add("did " + like);
            }
            if (underwent) {
                found.add("underwent " + like);
            }
        }
        return found;
    }

    /** What one did to the other elsewhere, and the other way round. */
    List<String> of(Draft draft, String actor, String recipient) {
        Set<String> found = new LinkedHashSet<>();
        EventType type = draft.act.type();
        for (Deed deed : deeds.getOrDefault(actor, List.of())) {
            if (same(deed.draft(), draft)) {
                continue;
            }
            boolean forth = actor.equals(deed.actor()) && recipient.equals(deed.recipient());
            boolean back = recipient.equals(deed.actor()) && actor.equals(deed.recipient());
            if (forth || back) {
                String like = likeness(deed.draft(), draft, type);
                found.add((forth ? "P told " : "P reverse ") + like);
                found.add(forth ? "P told" : "P reverse");
            }
        }
        return new ArrayList<>(found);
    }

    private static String likeness(Draft other, Draft draft, EventType type) {
        if (other.act.type() == type) {
            return other.trigger.lemma().equals(draft.trigger.lemma()) ? "word" : "type";
        }
        return other.act.type().quad() == type.quad()
                ? "quad"
                : other.act.type().quad().cooperative() == type.quad().cooperative() ? "side" : "otherwise";
    }

    private static boolean same(Draft a, Draft b) {
        return a.scene.number() == b.scene.number() && a.trigger.index() == b.trigger.index();
    }
}
