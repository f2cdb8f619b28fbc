package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.List;

/**
 * What one story did to the tilt: the figures with it less the figures without it, all else the same.
 *
 * @param effect largest change of the expected tilt in any step that has a figure, in log-odds; above 0 towards pole A
 * @param step first day of the step where that is
 * @param meanSize mean size of the change over the steps that have a figure, in log-odds; movers are ranked by it
 * @param votes the story's counted votes, those with pole A first
 */
public record Mover(String story, double effect, LocalDate step, double meanSize, List<Vote> votes) {
    public Mover {
        votes = List.copyOf(votes);
    }
}
