package tiltmeter.model;

/** The four quad classes of event data: what is only said against what is done, together against in conflict. */
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    /** Whether the class is one of the two cooperative ones. */
    public boolean cooperative() {
        return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
    }
}
