package tiltmeter.app.tilt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.Envelope;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Study;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltStep;
import tiltmeter.tilt.Variants;

/** How the figure of the last step moves under other choices, and how often a choice turns its side at all. */
public final class Sensitivity {
    private Sensitivity() {}

    /** A head and one line for each choice; log-odds, above 0 towards the side drawn upwards. */
    public static List<String> lines(Study study) {
        List<String> lines = new ArrayList<>();
        Tilt main = study.tilt();
        int last = main.steps().size() - 1;
        while (last > 0 && main.steps().get(last).tilt() == null) {
            last--;
        }
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%-34s %-28s %s",
                "log-odds in "
                        + main.question().step().label(main.steps().get(last).start()),
                "median [80 % band]",
                "steps whose 80 % band lies elsewhere"));
        for (Variants.Weighed weighed : study.variants().weightings()) {
            lines.add(row("weights: " + word(weighed.weighting()), main, weighed.tilt(), last));
        }
        Tilt other = study.variants().otherTrust();
        lines.add(
                other == null
                        ? "every record taken to be right     they all are, here"
                        : row("every record taken to be right", main, other, last));
        Tilt without = study.variants().withoutStateMedia();
        lines.add(
                without == null
                        ? "without state media                no vote comes from them"
                        : row("without state media", main, without, last));
        if (study.variants().leftOneOut().isEmpty()) {
            lines.add("one family of outlets left out     there is only one");
        } else {
            Envelope envelope = study.variants().leftOneOut().get(last);
            lines.add(String.format(
                    Locale.ROOT,
                    "%-34s %s to %s%s",
                    "one family of outlets left out",
                    end(envelope.low(), envelope.lowWithout()),
                    end(envelope.high(), envelope.highWithout()),
                    envelope.lost() == null ? "" : "; no figure without " + envelope.lost()));
        }
        return lines;
    }

    /** {@code unit}, {@code plover} or {@code goldstein}. */
    static String word(Settings.Weighting weighting) {
        return weighting.name().toLowerCase(Locale.ROOT);
    }

    private static String end(@Nullable Double median, @Nullable String without) {
        String figure = median == null ? "no figure" : String.format(Locale.ROOT, "%+.2f", median + 0.0);
        return without == null ? figure : figure + " (without " + without + ")";
    }

    private static String row(String name, Tilt main, Tilt other, int last) {
        int moved = 0;
        int figures = 0;
        for (int t = 0; t < main.steps().size(); t++) {
            Bands here = main.steps().get(t).tilt();
            Bands there = step(other, t).tilt();
            if (here != null && there != null) {
                figures++;
                moved += here.side80() == there.side80() ? 0 : 1;
            }
        }
        Bands bands = step(other, last).tilt();
        return String.format(
                Locale.ROOT,
                "%-34s %-28s %d of %d",
                name,
                bands == null
                        ? "not enough evidence"
                        : String.format(
                                Locale.ROOT, "%+.2f [%+.2f, %+.2f]", bands.median(), bands.low80(), bands.high80()),
                moved,
                figures);
    }

    private static TiltStep step(Tilt tilt, int t) {
        return tilt.steps().get(t);
    }
}
