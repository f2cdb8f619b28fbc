package tiltmeter.evaluation.tilt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tiltmeter.tilt.Break;
import tiltmeter.tilt.Deed;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.TiltMeasure;

/**
 * Whether breaks are dated too early or too late: six years of simulated weeks with a jump up or down on a known day,
 * and the same with a change that takes three months, whose day is the last of them.
 */
final class JumpDates {
    private static final int RUNS = 100;
    private static final int WEEKS = 312;
    private static final int RAMP = 13;
    private static final double NOISE = 0.4;
    private static final double MEMORY = 0.8;
    private static final long SEED = 11;
    private static final LocalDate START = LocalDate.of(2001, 1, 1);
    private static final EventType[] TYPES = {EventType.ASSAULT, EventType.ACCUSE, EventType.CONSULT, EventType.AID};
    private static final double[] CUTS = {-1.5, 0, 2};

    private JumpDates() {}

    static List<String> check() {
        List<String> lines = new ArrayList<>();
        lines.add("V1  dates of simulated breaks, " + RUNS
                + " runs of six years by week (weeks from the true date, below 0 early; +- twice the standard error)");
        lines.add(run(1, 1.5, 0));
        lines.add(run(4, 1, 0));
        lines.add(run(4, 1.5, 0));
        lines.add(run(4, 1.5, RAMP));
        return lines;
    }

    private static String run(int perWeek, double size, int ramp) {
        Random random = new Random(SEED);
        List<Double> off = new ArrayList<>();
        int held = 0;
        int early = 0;
        int late = 0;
        for (int run = 0; run < RUNS; run++) {
            int at = WEEKS / 3 + random.nextInt(WEEKS / 3);
            double jump = random.nextBoolean() ? size : -size;
            LocalDate day = START.plusWeeks(at);
            Optional<Break> found = find(acts(random, perWeek, at, jump, ramp), day);
            if (found.isPresent()) {
                Break one = found.orElseThrow();
                double weeks = ChronoUnit.DAYS.between(day, one.step()) / 7.0;
                off.add(weeks);
                early += weeks < 0 ? 1 : 0;
                late += weeks > 0 ? 1 : 0;
                held += one.first().isAfter(day) || one.last().isBefore(day) ? 0 : 1;
            }
        }
        double mean = off.stream().mapToDouble(v -> v).average().orElse(Double.NaN);
        double squares = off.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        List<Double> sorted = off.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "  %-52s found %d; off by %+.1f +- %.1f (median %+.0f), early %d, late %d; in the 80 %% range %.0f %%",
                perWeek + " acts a week or so, "
                        + (ramp > 0 ? "a change of " + size + " over " + ramp + " weeks" : "a jump of " + size),
                off.size(),
                mean,
                2 * StrictMath.sqrt(squares / Math.max(1, off.size() - 1) / Math.max(1, off.size())),
                sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2),
                early,
                late,
                100.0 * held / Math.max(1, off.size()));
    }

    /** The break nearest to the true day, within half a year of it. */
    private static Optional<Break> find(List<Deed> acts, LocalDate day) {
        Question question = new Question(
                "AAA",
                List.of("BBB"),
                List.of("ZZZ"),
                START,
                START.plusWeeks(WEEKS).minusDays(1),
                Step.WEEK);
        return TiltMeasure.prepare(acts, question, Settings.DEFAULT).breaks().stream()
                .filter(one -> Math.abs(ChronoUnit.DAYS.between(day, one.step())) < 183)
                .min(Comparator.comparing(one -> Math.abs(ChronoUnit.DAYS.between(day, one.step()))));
    }

    private static List<Deed> acts(Random random, int perWeek, int at, double jump, int ramp) {
        List<Deed> acts = new ArrayList<>();
        double scatter = NOISE * random.nextGaussian();
        for (int t = 0; t < WEEKS; t++) {
            scatter = MEMORY * scatter + NOISE * StrictMath.sqrt(1 - MEMORY * MEMORY) * random.nextGaussian();
            double part = t >= at ? 1 : ramp == 0 ? 0 : Math.max(0, 1 - (double) (at - t) / ramp);
            double level = jump * (part - 0.5) + scatter;
            int number = random.nextInt(2 * perWeek + 1);
            for (int i = 0; i < number; i++) {
                int kind = 0;
                double chance = random.nextDouble();
                while (kind < CUTS.length && chance > 1 / (1 + StrictMath.exp(level - CUTS[kind]))) {
                    kind++;
                }
                String id = t + "." + i;
                Days day = Days.on(START.plusWeeks(t).plusDays(random.nextInt(7)));
                acts.add(new Deed(
                        id,
                        id,
                        "",
                        id,
                        "AAA",
                        "BBB",
                        false,
                        TYPES[kind],
                        0,
                        Status.HAPPENED,
                        Event.AUTHOR,
                        false,
                        day,
                        false));
            }
        }
        return acts;
    }
}
