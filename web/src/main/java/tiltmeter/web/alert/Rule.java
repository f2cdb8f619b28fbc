package tiltmeter.web.alert;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What to watch for.
 *
 * @param webhook address to post to, or null
 * @param secret what signs that; null without one
 * @param mail address to write to, or null
 * @param baseline what was known at the last look, as JSON; null before the first
 */
record Rule(
        String id,
        String name,
        Kind kind,
        String country,
        List<String> poleA,
        List<String> poleB,
        String step,
        @Nullable String webhook,
        @Nullable String secret,
        @Nullable String mail,
        @Nullable String baseline) {
    /** The four things that can be watched. */
    enum Kind {
        /** The figure leaves, or comes back to, its usual level. */
        BREAK,
        /** A claim that was not there, or a new denial or doubt of one. */
        CLAIM,
        /** A sanction, aid, force or mobilisation that was not there. */
        COSTLY,
        /** An outlet that used to tell of the country has stopped. */
        COVERAGE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
