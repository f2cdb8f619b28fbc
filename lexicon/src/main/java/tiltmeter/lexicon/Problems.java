package tiltmeter.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with the reference files, so that a user mends them in one go. */
public final class Problems {
    private final List<String> found = new ArrayList<>();

    /** Notes that line {@code line} (from 1) of {@code file} cannot be used, and why. */
    public void add(String file, int line, String reason) {
        found.add(file + ":" + line + ": " + reason);
    }

    /**
     * Stops the start when something was noted.
     *
     * @throws LexiconException with every problem noted, if there is one
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new LexiconException(found);
        }
    }
}
