package tiltmeter.reader.actors;

import java.util.Locale;
import java.util.Set;

/** How a name is bound to the words around it by a hyphen. */
enum Bond {
    FREE,
    /** "Russian-backed", "Kremlin-installed": the name supports the head, it does not own it. */
    BACKED,
    /** "anti-Russian": the name is not the one who acts. */
    AGAINST;

    private static final Set<String> SUPPORT = Set.of(
            "backed",
            "installed",
            "appointed",
            "aligned",
            "allied",
            "occupied",
            "held",
            "sponsored",
            "supported",
            "trained",
            "friendly",
            "controlled",
            "annexed",
            "speaking",
            "style",
            "leaning",
            "born",
            "armed",
            "funded");

    private static final Set<String> OPPOSING = Set.of("pro", "anti", "non", "ex", "post");

    static Bond of(Scan scan, Scan.Name name) {
        String body = scan.body();
        int end = name.span().end();
        if (end < body.length() && isHyphen(body.charAt(end))) {
            int stop = end + 1;
            while (stop < body.length() && Character.isLetter(body.charAt(stop))) {
                stop++;
            }
            if (SUPPORT.contains(body.substring(end + 1, stop))) {
                return BACKED;
            }
        }
        int start = name.span().start();
        if (start > 1 && isHyphen(body.charAt(start - 1))) {
            int first = start - 1;
            while (first > 0 && Character.isLetter(body.charAt(first - 1))) {
                first--;
            }
            String before = body.substring(first, start - 1).toLowerCase(Locale.ROOT);
            if (OPPOSING.contains(before)) {
                return AGAINST;
            }
        }
        return FREE;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–';
    }
}
