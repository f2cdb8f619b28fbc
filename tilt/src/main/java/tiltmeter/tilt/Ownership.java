package tiltmeter.tilt;

/** Who stands behind an outlet. Two outlets of one family are one witness. */
public interface Ownership {
    /** Every outlet is a family of its own and none belongs to a state. */
    Ownership UNKNOWN = new Ownership() {
        @Override
        public String family(String outlet) {
            return outlet;
        }

        @Override
        public boolean ofState(String outlet) {
            return false;
        }
    };

    /** Name of the family; the outlet's own name where nothing is known of it. */
    String family(String outlet);

    /** Whether a government owns or directs the outlet. */
    boolean ofState(String outlet);
}
