package tiltmeter.tilt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Figures in plain sentences, each from a fixed template: what is seen, how surely, on how much, and what is not. */
final class PlainWords {
    private final Phrases phrases;

    PlainWords(UnaryOperator<String> names) {
        this.phrases = new Phrases(names);
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
        costly(study, parts);
        leftOut(study, parts);
        weightings(study, parts);
        trust(study, parts);
        if (!study.pending().isEmpty()) {
            parts.add(Phrases.count(study.pending().size(), "act is", "acts are")
                    + " planned or possible and not counted.");
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
                    + tilt.question().step().word() + ": a figure needs dealings with both sides, and there "
                    + (tilt.stories() == 1 ? "is " : "are ") + Phrases.basis(tilt) + ".";
        }
        StringBuilder text = new StringBuilder();
        boolean past = last < steps.size() - 1;
        if (past) {
            text.append("Not enough evidence since ")
                    .append(Phrases.label(tilt, last + 1))
                    .append("; before that, in ")
                    .append(Phrases.label(tilt, last))
                    .append(", ");
        }
        int side = now.side80();
        String country = phrases.name(tilt.question().country());
        if (side == 0) {
            text.append(past ? "" : "In " + Phrases.label(tilt, last) + " ")
                    .append(country)
                    .append(past ? " leaned" : " leans")
                    .append(" clearly to neither side more than usual (")
                    .append(phrases.band(now, tilt.question()))
                    .append(")");
        } else {
            text.append(past ? "since " : "Since ")
                    .append(Phrases.label(tilt, since(steps, last, side)))
                    .append(" ")
                    .append(country)
                    .append(past ? " leaned to " : " leans to ")
                    .append(phrases.pole(side, tilt.question()))
                    .append(" more than usual: in ")
                    .append(Phrases.label(tilt, last))
                    .append(" by odds of ")
                    .append(Phrases.factor(now.median()))
                    .append(" (")
                    .append(phrases.band(now, tilt.question()))
                    .append(")");
        }
        return text.append("; rests on ")
                .append(Phrases.basis(tilt))
                .append(".")
                .toString();
    }

    private String breaks(Study study) {
        if (study.breaks().isEmpty()) {
            return "No lasting jump is found in the dealings with either side.";
        }
        Break last = study.breaks().get(study.breaks().size() - 1);
        Step step = study.question().step();
        Pole pole = last.pole() == Break.Side.A
                ? study.question().a()
                : study.question().b();
        return (study.breaks().size() == 1 ? "One lasting jump" : study.breaks().size() + " lasting jumps, the last")
                + ": dealings with " + phrases.pole(pole) + " turned "
                + (last.jump().median() > 0 ? "friendlier" : "colder") + " by odds of "
                + Phrases.factor(last.jump().median())
                + (last.first().equals(last.last())
                        ? " in " + Phrases.label(step, last.step())
                        : ", most probably in " + Phrases.label(step, last.step()) + " (80 % between "
                                + step.label(last.first()) + " and " + step.label(last.last()) + ")")
                + String.format(Locale.ROOT, "; probability that it is one: %s.", probability(last.probability()));
    }

    /** A probability is never printed as certain. */
    private static String probability(double p) {
        return p > 0.99 ? "over 0.99" : String.format(Locale.ROOT, "%.2f", p);
    }

    private void costly(Study study, List<String> parts) {
        CostlyLine line = study.costlyLine();
        if (line.drawn() + line.listed() == 0) {
            return;
        }
        int up = line.up().stream().mapToInt(Integer::intValue).sum();
        int down = line.drawn() - up;
        StringBuilder text = new StringBuilder("Costly acts that speak for a side: ");
        text.append(
                line.drawn() == 0
                        ? "none sure enough to be drawn"
                        : String.format(
                                Locale.ROOT,
                                "%,d for %s, %,d for %s",
                                up,
                                phrases.pole(study.question().a()),
                                down,
                                phrases.pole(study.question().b())));
        if (line.listed() > 0) {
            text.append(String.format(
                            Locale.ROOT, "; %,d more rest on one doubtful reading and are only", line.listed()))
                    .append(" listed");
        }
        parts.add(text.append(".").toString());
    }

    private void leftOut(Study study, List<String> parts) {
        int last = last(study.tilt());
        if (last < 0) {
            return;
        }
        if (study.variants().leftOneOut().isEmpty()) {
            parts.add(
                    study.tilt().outlets() == 0
                            ? "Of which outlets it comes is not known: it could not be tried without any."
                            : "All of it comes from one family of outlets: it could not be tried without.");
        } else {
            Envelope envelope = study.variants().leftOneOut().get(last);
            if (envelope.lost() != null) {
                parts.add("Without " + envelope.lost() + " there is not enough evidence.");
            } else if (envelope.low() != null && envelope.high() != null) {
                parts.add("Leaving out outlets one family at a time: "
                        + phrases.range(envelope.low(), envelope.high(), study.question()) + ".");
            }
        }
        Tilt without = study.variants().withoutStateMedia();
        if (without != null) {
            parts.add("Without state media: " + median(without, last, study) + ".");
        }
    }

    private String median(Tilt tilt, int t, Study study) {
        Bands bands = tilt.steps().get(t).tilt();
        return bands == null ? "not enough evidence" : phrases.towards(bands.median(), study.question());
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
            parts.add("Under other tables of intensity: " + phrases.range(low, high, study.question()) + ".");
        }
    }

    private void trust(Study study, List<String> parts) {
        Tilt other = study.variants().otherTrust();
        int last = last(study.tilt());
        if (other != null && last >= 0) {
            parts.add((study.settings().trust() == Settings.Trust.EXPECTED
                            ? "If every record were read rightly: "
                            : "With records weighed by their confidence: ")
                    + median(other, last, study) + ".");
        }
    }

    private void words(Study study, List<String> parts) {
        Tilt words = study.positions().words();
        int last = last(words);
        Bands now = last < 0 ? null : words.steps().get(last).tilt();
        parts.add(
                now == null
                        ? "By what it says: not enough evidence."
                        : "By what it says, in " + Phrases.label(words, last) + ": "
                                + (now.side80() == 0
                                        ? "clearly neither side more than usual"
                                        : phrases.towards(now.median(), study.question()))
                                + ".");
        Profile.Likeness lean = study.positions().profile().lean();
        if (lean != null && lean.low95() * lean.high95() > 0) {
            parts.add("It treats third parties more as " + phrases.pole(lean.value(), study.question()) + " does.");
        }
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
}
