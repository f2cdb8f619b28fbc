package tiltmeter.tilt;

/**
 * An act that costs its doer something: aid, a treaty, a sanction, a mobilisation, force. Few, and read one by one.
 *
 * @param pole which side it is done with, to or by
 * @param vote the act, all tellings folded
 * @param drawn whether it moves the step line: two independent families of outlets have it, or it is read with a
 *     confidence of {@link Settings#drawnFrom} or more
 */
public record CostlyAct(Break.Side pole, Vote vote, boolean drawn) {
    /** 1 if it speaks for pole A (good with A or hostile with B), -1 for pole B. */
    public int side() {
        int sign = vote.cooperative() ? 1 : -1;
        return pole == Break.Side.A ? sign : -sign;
    }
}
