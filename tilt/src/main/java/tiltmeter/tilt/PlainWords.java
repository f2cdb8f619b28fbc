package tiltmeter.tilt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Figures in plain sentences, each from a fixed template: what is seen, how surely, on how much, and what is not. */
final class PlainWords {
    private final UnaryOperator<String> names;

    PlainWords(UnaryOperator<String> names) {
        this.names = names;
    }

    String of(Study study) {
        List<String> parts = new ArrayList<>();
        parts.add(lean(study.tilt()));
        int blank = (int) study.tilt().steps().stream()
                .filter(step -> step.tilt() == null)
                .count();
        if (blank > 0 && blank < study.tilt().steps().size()) {
            parts.add("No figure in " + blank + " of " + study.tilt().steps().size() + " "
                    + study.question().step().word() + "s, where there is not enough evidence.");
        }
        parts.add(breaks(study));
        leftOut(study, parts);
        weightings(study, parts);
        if (!study.pending().isEmpty()) {
            parts.add(count(study.pending().size(), "act is", "acts are") + " planned or possible and not counted.");
        }
        words(study, parts);
        return String.join(" ", parts);
    }

    /** What the last step with a figure says, since when, and how much it rests on. */
    String lean(Tilt tilt) {
        List<TiltStep> steps = tilt.steps();
        int last = last(tilt);
        Bands now = last < 0 ? null : steps.get(last).tilt();
        if (now == null) {
            return "Not enough evidence for a figure in any "
                    + tilt.question().step().word() + ": " + basis(tilt) + ".";
        }
        StringBuilder text = new StringBuilder();
        boolean past = last < steps.size() - 1;
        if (past) {
            text.append("Not enough evidence since ")
                    .append(label(tilt, last + 1))
                    .append("; before that, in ")
                    .append(label(tilt, last))
                    .append(", ");
        }
        int side = now.side80();
        String country = names.apply(tilt.question().country());
        if (side == 0) {
            text.append(past ? "" : "In " + label(tilt, last) + " ")
                    .append(country)
                    .append(past ? " leaned" : " leans")
                    .append(" to neither side more than usual (")
                    .append(band(now, tilt))
                    .append(")");
        } else {
            text.append(past ? "since " : "Since ")
                    .append(label(tilt, since(steps, last, side)))
                    .append(" ")
                    .append(country)
                    .append(past ? " leaned to " : " leans to ")
                    .append(pole(
                            side > 0 ? tilt.question().a() : tilt.question().b()))
                    .append(" more than usual: in ")
                    .append(label(tilt, last))
                    .append(" by odds of ")
                    .append(factor(now.median()))
                    .append(" (")
                    .append(band(now, tilt))
                    .append(")");
        }
        return text.append("; rests on ").append(basis(tilt)).append(".").toString();
    }

    private String breaks(Study study) {
        if (study.breaks().isEmpty()) {
            return "No dated break.";
        }
        Break last = study.breaks().get(study.breaks().size() - 1);
        Pole pole = last.pole() == Break.Side.A
                ? study.question().a()
                : study.question().b();
        return (study.breaks().size() == 1
                        ? "One dated break: "
                        : study.breaks().size() + " dated breaks, the last: ")
                + study.question().step().label(last.step()) + ", dealings with " + pole(pole) + " turned "
                + (last.jump().median() > 0 ? "friendlier" : "colder") + " by odds of "
                + factor(last.jump().median()) + String.format(Locale.ROOT, " (probability %.2f).", last.probability());
    }

    private void leftOut(Study study, List<String> parts) {
        int last = last(study.tilt());
        if (last < 0) {
            return;
        }
        if (study.variants().leftOneOut().isEmpty()) {
            parts.add("All of it comes from one family of outlets: it could not be tried without.");
        } else {
            Envelope envelope = study.variants().leftOneOut().get(last);
            if (envelope.lost() != null) {
                parts.add("Without " + envelope.lost() + " there is not enough evidence.");
            } else if (envelope.low() != null && envelope.high() != null) {
                parts.add("Leaving out outlets one family at a time: " + range(envelope.low(), envelope.high(), study)
                        + ".");
            }
        }
        Tilt without = study.variants().withoutStateMedia();
        if (without != null) {
            Bands bands = without.steps().get(last).tilt();
            parts.add("Without state media: " + (bands == null ? "not enough evidence" : towards(bands.median(), study))
                    + ".");
        }
    }

    private void weightings(Study study, List<String> parts) {
        int last = last(study.tilt());
        if (last < 0) {
            return;
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Variants.Weighed weighed : study.variants().weightings()) {
            Bands bands = weighed.tilt().steps().get(last).tilt();
            if (bands != null) {
                low = Math.min(low, bands.median());
                high = Math.max(high, bands.median());
            }
        }
        if (low < high) {
            parts.add("Under other tables of intensity: " + range(low, high, study) + ".");
        }
    }

    private void words(Study study, List<String> parts) {
        Tilt words = study.positions().words();
        int last = last(words);
        Bands now = last < 0 ? null : words.steps().get(last).tilt();
        parts.add(
                now == null
                        ? "By what it says: not enough evidence."
                        : "By what it says, in " + label(words, last) + ": "
                                + (now.side80() == 0 ? "neither side more than usual" : towards(now.median(), study))
                                + ".");
        Profile.Likeness lean = study.positions().profile().lean();
        if (lean != null && lean.low95() * lean.high95() > 0) {
            parts.add("It treats third parties more as "
                    + pole(
                            lean.value() > 0
                                    ? study.question().a()
                                    : study.question().b()) + " does.");
        }
    }

    private String range(double low, double high, Study study) {
        return low == high ? towards(low, study) : towards(low, study) + " to " + towards(high, study);
    }

    private String towards(double logOdds, Study study) {
        return factor(logOdds) + " towards "
                + pole(logOdds >= 0 ? study.question().a() : study.question().b());
    }

    static String basis(Tilt tilt) {
        return count(tilt.stories(), "story", "stories") + " in " + count(tilt.articles(), "article", "articles")
                + " of " + count(tilt.outlets(), "outlet", "outlets");
    }

    private String band(Bands bands, Tilt tilt) {
        if (bands.side80() != 0) {
            double nearer = Math.min(Math.abs(bands.low80()), Math.abs(bands.high80()));
            double farther = Math.max(Math.abs(bands.low80()), Math.abs(bands.high80()));
            return "80 % band " + factor(nearer) + " to " + factor(farther);
        }
        return "80 % band " + end(bands.low80(), tilt) + " to " + end(bands.high80(), tilt);
    }

    private String end(double logOdds, Tilt tilt) {
        return factor(logOdds) + " towards "
                + pole(logOdds >= 0 ? tilt.question().a() : tilt.question().b());
    }

    /** "the United States, the EU and NATO"; a bloc by its own name. */
    private String pole(Pole pole) {
        List<String> all = new ArrayList<>();
        for (String part : pole.name().split(",", -1)) {
            all.add(names.apply(part));
        }
        int end = all.size() - 1;
        return end == 0 ? all.get(0) : String.join(", ", all.subList(0, end)) + " and " + all.get(end);
    }

    /** Number of the last step with a figure, or -1. */
    private static int last(Tilt tilt) {
        int last = tilt.steps().size() - 1;
        while (last >= 0 && tilt.steps().get(last).tilt() == null) {
            last--;
        }
        return last;
    }

    /** First step of the unbroken row, up to {@code last}, whose 80 % bands all lie on {@code side}. */
    private static int since(List<TiltStep> steps, int last, int side) {
        int since = last;
        while (since > 0 && on(steps.get(since - 1).tilt(), side)) {
            since--;
        }
        return since;
    }

    private static boolean on(@Nullable Bands bands, int side) {
        return bands != null && bands.side80() == side;
    }

    private static String label(Tilt tilt, int t) {
        Step step = tilt.question().step();
        return (step == Step.WEEK ? "the week of " : "")
                + step.label(tilt.steps().get(t).start());
    }

    /** exp(|logOdds|) as "×2.3"; two digits after the point below 1.1, none from 20, ">×1000" beyond a thousand. */
    static String factor(double logOdds) {
        double factor = StrictMath.exp(Math.abs(logOdds));
        if (factor > 1000) {
            return ">×1000";
        }
        return String.format(Locale.ROOT, factor < 1.1 ? "×%.2f" : factor < 20 ? "×%.1f" : "×%.0f", factor);
    }

    private static String count(int n, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
    }
}
