package tiltmeter.tilt;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The whole answer to a question: three channels, shown apart, with what they rest on. Immutable.
 *
 * @param tilt dealings, step by step: smoothed, filtered, bands; a figure that is null lies under the floor
 * @param breaks dated jumps of either pair, in the order of time
 * @param movers the stories that moved the dealings most
 * @param costlyActs acts that cost something, in the order of time; each also counts among the dealings
 * @param pending acts that are planned or possible, in the order of time; they never count
 * @param positions what the country says, and how it treats third parties
 * @param variants the same question with evidence left out or weighed otherwise
 */
public record Study(
        Question question,
        Settings settings,
        Tilt tilt,
        List<Break> breaks,
        List<Mover> movers,
        List<CostlyAct> costlyActs,
        List<Vote> pending,
        Positions positions,
        Variants variants) {
    public Study {
        breaks = List.copyOf(breaks);
        movers = List.copyOf(movers);
        costlyActs = List.copyOf(costlyActs);
        pending = List.copyOf(pending);
    }

    /** The costly acts that are sure enough, as a step line over the steps of the tilt. */
    public CostlyLine costlyLine() {
        return CostlyLine.of(tilt.steps(), question.step(), costlyActs);
    }

    /**
     * What the figures say, in plain words and without an opinion.
     *
     * @param names what to call a code or a pole in a sentence, such as {@code USA} to "the United States"
     */
    public String sentence(UnaryOperator<String> names) {
        return new PlainWords(names).of(this);
    }
}
