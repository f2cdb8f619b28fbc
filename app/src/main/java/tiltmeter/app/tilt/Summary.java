package tiltmeter.app.tilt;

import java.util.List;
import java.util.Locale;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltStep;

/** One plain sentence on what the figures say, and nothing on what to think of it. */
public final class Summary {
    private final Names names;

    public Summary(Names names) {
        this.names = names;
    }

    static String title(Tilt tilt, Names names) {
        String country = names.of(tilt.question().country());
        return country.substring(0, 1).toUpperCase(Locale.ROOT) + country.substring(1) + " between "
                + names.of(tilt.question().poleA()) + " and "
                + names.of(tilt.question().poleB());
    }

    static String caption(Tilt tilt) {
        return "Dealings, " + basis(tilt)
                + ". Dark band 80 %, light band 95 %, line: median. Hatched: not enough evidence.";
    }

    static String basis(Tilt tilt) {
        return Numbers.count(tilt.stories(), "story", "stories") + " in "
                + Numbers.count(tilt.articles(), "article", "articles") + " of "
                + Numbers.count(tilt.outlets(), "outlet", "outlets");
    }

    /** What the last step with a figure says, since when, and how much it rests on. */
    public String sentence(Tilt tilt) {
        List<TiltStep> steps = tilt.steps();
        int last = steps.size() - 1;
        while (last >= 0 && steps.get(last).tilt() == null) {
            last--;
        }
        Bands now = last < 0 ? null : steps.get(last).tilt();
        if (now == null) {
            return "Not enough evidence for a figure in any "
                    + tilt.question().step().word() + ": " + basis(tilt) + ".";
        }
        StringBuilder text = new StringBuilder();
        if (last < steps.size() - 1) {
            text.append("Not enough evidence since ")
                    .append(label(tilt, last + 1))
                    .append("; before that, in ")
                    .append(label(tilt, last))
                    .append(", ");
        }
        int side = now.side80();
        String country = names.of(tilt.question().country());
        if (side == 0) {
            text.append(text.length() == 0 ? "In " + label(tilt, last) + " " : "")
                    .append(country)
                    .append(" leaned to neither side more than usual (")
                    .append(band(now, tilt))
                    .append(")");
        } else {
            int since = since(steps, last, side);
            text.append(text.length() == 0 ? "Since " : "since ")
                    .append(label(tilt, since))
                    .append(" ")
                    .append(country)
                    .append(last < steps.size() - 1 ? " leaned to " : " leans to ")
                    .append(names.of(
                            side > 0 ? tilt.question().poleA() : tilt.question().poleB()))
                    .append(" more than usual: in ")
                    .append(label(tilt, last))
                    .append(" by odds of ")
                    .append(Numbers.factor(now.median()))
                    .append(" (")
                    .append(band(now, tilt))
                    .append(")");
        }
        return text.append("; rests on ").append(basis(tilt)).append(".").toString();
    }

    private String band(Bands bands, Tilt tilt) {
        if (bands.side80() != 0) {
            double nearer = Math.min(Math.abs(bands.low80()), Math.abs(bands.high80()));
            double farther = Math.max(Math.abs(bands.low80()), Math.abs(bands.high80()));
            return "80 % band " + Numbers.factor(nearer) + " to " + Numbers.factor(farther);
        }
        return "80 % band " + end(bands.low80(), tilt) + " to " + end(bands.high80(), tilt);
    }

    private String end(double logOdds, Tilt tilt) {
        return Numbers.factor(logOdds) + " towards "
                + names.of(
                        logOdds >= 0 ? tilt.question().poleA() : tilt.question().poleB());
    }

    /** First step of the unbroken row, up to {@code last}, whose 80 % bands all lie on {@code side}. */
    private static int since(List<TiltStep> steps, int last, int side) {
        int since = last;
        while (since > 0) {
            Bands before = steps.get(since - 1).tilt();
            if (before == null || before.side80() != side) {
                break;
            }
            since--;
        }
        return since;
    }

    private static String label(Tilt tilt, int t) {
        Step step = tilt.question().step();
        return (step == Step.WEEK ? "the week of " : "")
                + step.label(tilt.steps().get(t).start());
    }
}
