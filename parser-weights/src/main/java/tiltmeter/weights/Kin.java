package tiltmeter.weights;

/** Which relative of a word a feature looks at. */
public enum Kin {
    SELF,
    HEAD,
    GRANDHEAD,
    LEFTMOST,
    LEFTMOST_2,
    RIGHTMOST,
    RIGHTMOST_2,
    LEFT_SIBLING,
    LEFT_SIBLING_2
}
