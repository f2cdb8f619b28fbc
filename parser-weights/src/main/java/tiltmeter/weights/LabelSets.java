package tiltmeter.weights;

import java.io.IOException;

/**
 * Labels that the parser may choose from in each situation. Their order decides between labels of the same score, and
 * is the stock parser's.
 */
public final class LabelSets {
    private final int[] shifting;
    private final int[] arcless;
    private final int[] arclessKeeping;
    private final int[] notReducing;
    private final int[] leftArcs;
    private final int[] rightArcs;

    /**
     * Copies the sets.
     *
     * @param shifting labels that shift
     * @param arcless labels that draw no arc
     * @param arclessKeeping labels that draw no arc and do not reduce
     * @param notReducing all but the one that reduces without an arc
     * @param leftArcs labels that make the input the head of the stack's top
     * @param rightArcs labels that make the stack's top the head of the input
     */
    public LabelSets(
            int[] shifting, int[] arcless, int[] arclessKeeping, int[] notReducing, int[] leftArcs, int[] rightArcs) {
        this.shifting = shifting.clone();
        this.arcless = arcless.clone();
        this.arclessKeeping = arclessKeeping.clone();
        this.notReducing = notReducing.clone();
        this.leftArcs = leftArcs.clone();
        this.rightArcs = rightArcs.clone();
    }

    public static LabelSets read(BinaryReader in) throws IOException {
        return new LabelSets(in.ints(), in.ints(), in.ints(), in.ints(), in.ints(), in.ints());
    }

    public void write(BinaryWriter out) throws IOException {
        out.ints(shifting);
        out.ints(arcless);
        out.ints(arclessKeeping);
        out.ints(notReducing);
        out.ints(leftArcs);
        out.ints(rightArcs);
    }

    public int[] shifting() {
        return shifting.clone();
    }

    public int[] arcless() {
        return arcless.clone();
    }

    public int[] arclessKeeping() {
        return arclessKeeping.clone();
    }

    public int[] notReducing() {
        return notReducing.clone();
    }

    public int[] leftArcs() {
        return leftArcs.clone();
    }

    public int[] rightArcs() {
        return rightArcs.clone();
    }
}
