package tiltmeter.tilt;

/**
 * An act that costs its doer something: aid, a treaty, a sanction, a mobilisation, force. Few, and read one by one.
 *
 * @param pole which side it is done with, to or by
 * @param vote the act, all tellings folded
 */
public record CostlyAct(Break.Side pole, Vote vote) {
    /** 1 if it speaks for pole A (good with A or hostile with B), -1 for pole B. */
    public int side() {
        int sign = vote.cooperative() ? 1 : -1;
        return pole == Break.Side.A ? sign : -sign;
    }
}
