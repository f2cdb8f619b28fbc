package tiltmeter.weights;

/** Where a feature starts to look. */
public enum Place {
    /** The top of the stack, or the word being tagged, and words beside it in the sentence. */
    STACK,
    /** The front of the input, and words beside it in the sentence. */
    INPUT,
    /** Deeper in the stack. */
    DEEPER
}
