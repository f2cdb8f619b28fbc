package tiltmeter.app.tilt;

import java.util.Locale;
import tiltmeter.tilt.Fate;
import tiltmeter.tilt.Tilt;

/** One plain sentence on what the figures say, and nothing on what to think of it. */
public final class Summary {
    private final Names names;

    public Summary(Names names) {
        this.names = names;
    }

    static String title(Tilt tilt, Names names) {
        String country = names.of(tilt.question().country());
        return country.substring(0, 1).toUpperCase(Locale.ROOT) + country.substring(1) + " between "
                + names.of(tilt.question().a()) + " and "
                + names.of(tilt.question().b()) + (tilt.set() == null ? "" : ", event set " + tilt.set());
    }

    static String caption(Tilt tilt) {
        return "Dealings, " + basis(tilt)
                + ". Dark band 80 %, light band 95 %, line: median. Hatched: not enough evidence. Dotted: dated break. Rings: planned, not counted.";
    }

    static String basis(Tilt tilt) {
        if (tilt.set() != null) {
            return Numbers.count(tilt.fates().getOrDefault(Fate.COUNTED, 0), "act", "acts")
                    + " of the imported event set " + tilt.set();
        }
        return Numbers.count(tilt.stories(), "story", "stories") + " in "
                + Numbers.count(tilt.articles(), "article", "articles") + " of "
                + Numbers.count(tilt.outlets(), "outlet", "outlets");
    }

    /** What the last step with a figure says, since when, and how much it rests on. */
    public String sentence(Tilt tilt) {
        return tilt.sentence(names::of);
    }
}
