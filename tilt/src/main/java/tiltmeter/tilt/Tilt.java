package tiltmeter.tilt;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question, in the order of time.
 *
 * @param votesA all votes of the dealings with pole A, counted or not
 * @param votesB the same with pole B
 * @param usualShareA share of cooperative votes at the usual level with pole A, in (0, 1); 0.5 without votes
 * @param usualShareB the same with pole B
 * @param set name of the imported event set that it is measured on; null for records that were read from pages
 */
public record Tilt(
        Question question,
        Settings settings,
        List<TiltStep> steps,
        List<Vote> votesA,
        List<Vote> votesB,
        double usualShareA,
        double usualShareB,
        @Nullable String set) {
    public Tilt {
        steps = List.copyOf(steps);
        votesA = List.copyOf(votesA);
        votesB = List.copyOf(votesB);
    }

    /**
     * What the last step with a figure says, since when, and how much it rests on, in plain words.
     *
     * @param names what to call a code or a pole in a sentence
     */
    public String sentence(UnaryOperator<String> names) {
        return new PlainWords(names).lean(this);
    }

    /** How many different stories were counted. */
    public int stories() {
        return different(vote -> List.of(vote.story()));
    }

    /** How many different articles tell what was counted. */
    public int articles() {
        return different(Vote::articles);
    }

    /** How many different outlets tell what was counted. */
    public int outlets() {
        return different(Vote::outlets);
    }

    /** What became of the acts told, both pairs together; an act of neither pair is not among them. */
    public Map<Fate, Integer> fates() {
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            fates.put(fate, 0);
        }
        for (List<Vote> votes : List.of(votesA, votesB)) {
            for (Vote vote : votes) {
                fates.merge(vote.fate(), 1, Integer::sum);
            }
        }
        return fates;
    }

    private int different(Function<Vote, List<String>> of) {
        TreeSet<String> seen = new TreeSet<>();
        for (List<Vote> votes : List.of(votesA, votesB)) {
            for (Vote vote : votes) {
                if (vote.fate() == Fate.COUNTED) {
                    seen.addAll(of.apply(vote));
                }
            }
        }
        return seen.size();
    }
}
