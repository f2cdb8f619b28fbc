package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.List;

/**
 * A jump in the level of one pair that its ordinary drift does not explain.
 *
 * @param pole which pair it is in
 * @param step first day of the first step after the jump: the most probable one
 * @param first first day of the first step that it may have come at (steps that hold 80 % of the probability)
 * @param last first day of the last such step
 * @param probability that there is a jump at all between {@code first} and {@code last}, in [0, 1]
 * @param jump size in log-odds, above 0 towards more cooperation in that pair
 * @param stories the stories that made it, the strongest first, at most five
 */
public record Break(
        Side pole,
        LocalDate step,
        LocalDate first,
        LocalDate last,
        double probability,
        Bands jump,
        List<Cause> stories) {
    /** Which of the two sides. */
    public enum Side {
        A,
        B
    }

    /**
     * A story behind a jump.
     *
     * @param push how much it adds to the size of the jump, in log-odds (first order)
     * @param votes its counted votes
     */
    public record Cause(String story, double push, List<Vote> votes) {
        public Cause {
            votes = List.copyOf(votes);
        }
    }

    public Break {
        stories = List.copyOf(stories);
    }

    /** 1 if it moves the tilt towards pole A, -1 if towards pole B. */
    public int side() {
        int sign = jump.median() > 0 ? 1 : -1;
        return pole == Side.A ? sign : -sign;
    }
}
