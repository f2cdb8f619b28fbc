package tiltmeter.web.tilting;

import java.util.Locale;
import java.util.TreeSet;
import tiltmeter.tilt.Fate;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltStep;
import tiltmeter.tilt.Vote;

/**
 * How much evidence the last figure of a tilt has, in a word. The thinner of the two pairs decides: effective stories
 * around the step, and how many outlets tell what was counted. A convention, not a probability.
 */
enum Grade {
    NONE,
    THIN,
    FAIR,
    GOOD;

    /** Least effective stories, and least outlets, for a fair grade. */
    private static final double FAIR_STORIES = 6;

    private static final int FAIR_OUTLETS = 3;
    private static final double GOOD_STORIES = 15;
    private static final int GOOD_OUTLETS = 6;

    static Grade of(Tilt tilt) {
        TiltStep last = null;
        for (TiltStep step : tilt.steps()) {
            last = step.tilt() == null ? last : step;
        }
        if (last == null) {
            return NONE;
        }
        double stories = Math.min(last.a().evidence(), last.b().evidence());
        TreeSet<String> outlets = new TreeSet<>();
        for (var votes : java.util.List.of(tilt.votesA(), tilt.votesB())) {
            for (Vote vote : votes) {
                if (vote.fate() == Fate.COUNTED) {
                    outlets.addAll(vote.outlets());
                }
            }
        }
        if (stories >= GOOD_STORIES && outlets.size() >= GOOD_OUTLETS) {
            return GOOD;
        }
        return stories >= FAIR_STORIES && outlets.size() >= FAIR_OUTLETS ? FAIR : THIN;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
