package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who was mentioned so far in an article, and how lately. */
final class Memory {
    /** Sentences after which a mention can no longer be what a pronoun stands for. */
    static final int REACH = 3;

    /** A draft with the sentence it stood in, whether it was a subject there, and whether it only said where. */
    record Trace(Draft draft, int sentence, boolean subject, boolean place) {}

    private final List<Trace> traces = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private List<Draft.Who> leaders = List.of();
    private List<Draft.Who> states = List.of();
    private final Map<String, Draft.Who> byNoun = new LinkedHashMap<>();
    private int sentence;

    void next() {
        sentence++;
        traces.removeIf(trace -> trace.sentence() < sentence - REACH);
    }

    int sentence() {
        return sentence;
    }

    void note(Draft draft, boolean subject, boolean place, String head) {
        traces.add(new Trace(draft, sentence, subject, place));
        boolean noun = draft.kind() == Mention.Kind.ROLE
                && draft.figure() == null
                && draft.others().isEmpty();
        if (noun && draft.code() != null) {
            byNoun.put(head, draft.who());
        }
        if (draft.kind() != Mention.Kind.PRONOUN) {
            for (Draft.Who who : draft.everybody()) {
                if (who.code() != null) {
                    counts.merge(who.code(), 1, Integer::sum);
                }
            }
        }
    }

    /** Mentions in reach, the oldest first. */
    List<Trace> traces() {
        return traces;
    }

    /** Whom a phrase with this head noun stood for last: "the Russian embassy" for "the embassy"; or null. */
    Draft.@Nullable Who named(String head) {
        return byNoun.get(head);
    }

    /** Notes which two the last "two leaders" or "two countries" were. */
    void paired(boolean people, List<Draft.Who> two) {
        if (people) {
            leaders = List.copyOf(two);
        } else {
            states = List.copyOf(two);
        }
    }

    /** The two that {@link #paired} noted last; empty when none. */
    List<Draft.Who> pair(boolean people) {
        return people ? leaders : states;
    }

    /** How often {@code code} was named so far. */
    int count(String code) {
        return counts.getOrDefault(code, 0);
    }

    /** The code named more than half of the times and at least three times so far, or null. */
    @Nullable
    String dominant() {
        int all = 0;
        String most = null;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            all += entry.getValue();
            if (most == null || entry.getValue() > count(most)) {
                most = entry.getKey();
            }
        }
        return most != null && count(most) >= 3 && count(most) * 2 > all ? most : null;
    }
}
