package tiltmeter.evaluation.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.Deed;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltMeasure;

/** V4 on simulated truth: how often the bands hold the tilt that the acts were drawn from. */
final class Simulation {
    private static final int RUNS = 300;
    private static final int MONTHS = 36;
    private static final long SEED = 7;
    private static final LocalDate START = LocalDate.of(2001, 1, 1);
    private static final EventType[] TYPES = {EventType.ASSAULT, EventType.ACCUSE, EventType.CONSULT, EventType.AID};

    private Simulation() {}

    static List<String> check() {
        List<String> lines = new ArrayList<>();
        lines.add("V4  bands on simulated truth, " + RUNS + " runs of " + MONTHS
                + " months (aim: within 3 points; +- twice the standard error over runs)");
        for (int perMonth : new int[] {3, 8, 20}) {
            lines.add(run(perMonth, 0, false));
        }
        lines.add(run(8, 0, true));
        lines.add(run(8, 2, false));
        return lines;
    }

    /** @param outlets outlets of different habit, each of which tells a growing or shrinking part; 0 for one outlet */
    private static String run(int perMonth, int outlets, boolean jump) {
        Random random = new Random(SEED);
        double[] in80 = new double[RUNS];
        double[] in95 = new double[RUNS];
        double[] known80 = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            double[][] truth = new double[2][];
            List<Deed> deeds = new ArrayList<>();
            for (int side = 0; side < 2; side++) {
                truth[side] = level(random, jump);
                tell(deeds, truth[side], side == 0 ? "BBB" : "CCC", perMonth, outlets, random);
            }
            hold(deeds, truth, run, in80, in95, known80);
        }
        String what = perMonth + " acts a month" + (jump ? ", one jump of 1.5" : "")
                + (outlets > 0 ? ", outlets of opposite habit that come and go" : "");
        return String.format(
                Locale.ROOT,
                "  %-60s in 80 %% %s  in 95 %% %s  filtered in 80 %% %s",
                what,
                share(in80),
                share(in95),
                share(known80));
    }

    private static double[] level(Random random, boolean jump) {
        Settings settings = Settings.DEFAULT;
        double drift = Math.abs(random.nextGaussian()) * settings.driftScale();
        double[] level = new double[MONTHS];
        level[0] = random.nextGaussian();
        for (int t = 1; t < MONTHS; t++) {
            level[t] = level[t - 1] + drift * random.nextGaussian() + (jump && t == MONTHS / 2 ? 1.5 : 0);
        }
        return level;
    }

    private static void tell(List<Deed> deeds, double[] level, String other, int perMonth, int outlets, Random random) {
        double noise = Math.abs(random.nextGaussian()) * Settings.DEFAULT.noiseScale();
        for (int t = 0; t < level.length; t++) {
            double here = level[t] + noise * random.nextGaussian();
            int acts = 1 + random.nextInt(2 * perMonth);
            for (int i = 0; i < acts; i++) {
                // The second outlet hardly tells anything at first and nearly everything at last.
                int outlet = outlets > 0 && random.nextInt(level.length) < t ? 1 : 0;
                double habit = outlets == 0 ? 0 : outlet == 0 ? 0.4 : -0.4;
                int kind = kind(here + habit, random.nextDouble());
                LocalDate day = START.plusMonths(t).plusDays(random.nextInt(28));
                String id = other + t + "." + i;
                deeds.add(new Deed(
                        id,
                        id,
                        "Outlet " + outlet,
                        id,
                        "AAA",
                        other,
                        false,
                        TYPES[kind],
                        0,
                        Status.HAPPENED,
                        Event.AUTHOR,
                        false,
                        Days.on(day),
                        false));
            }
        }
    }

    /** Class of an act by the ordered logit with cuts at -1.5, 0 and 2. */
    private static int kind(double level, double chance) {
        double[] cuts = {-1.5, 0, 2};
        int kind = 0;
        while (kind < 3 && chance > 1 / (1 + StrictMath.exp(level - cuts[kind]))) {
            kind++;
        }
        return kind;
    }

    private static void hold(
            List<Deed> deeds, double[][] truth, int run, double[] in80, double[] in95, double[] known80) {
        Question question = new Question(
                "AAA",
                List.of("BBB"),
                List.of("CCC"),
                START,
                START.plusMonths(MONTHS).minusDays(1),
                Step.MONTH);
        Tilt tilt = TiltMeasure.prepare(deeds, question, Settings.DEFAULT).tilt();
        double usual = mean(truth[0], MONTHS) - mean(truth[1], MONTHS);
        int figures = 0;
        int known = 0;
        for (int t = 0; t < MONTHS; t++) {
            double now = truth[0][t] - truth[1][t];
            Bands bands = tilt.steps().get(t).tilt();
            if (bands != null) {
                figures++;
                in80[run] += within(now - usual, bands.low80(), bands.high80());
                in95[run] += within(now - usual, bands.low95(), bands.high95());
            }
            Bands then = tilt.steps().get(t).known();
            if (then != null) {
                known++;
                double usualThen = mean(truth[0], t + 1) - mean(truth[1], t + 1);
                known80[run] += within(now - usualThen, then.low80(), then.high80());
            }
        }
        in80[run] *= 100.0 / Math.max(1, figures);
        in95[run] *= 100.0 / Math.max(1, figures);
        known80[run] *= 100.0 / Math.max(1, known);
    }

    private static int within(double value, double low, double high) {
        return low < value && value < high ? 1 : 0;
    }

    private static double mean(double[] values, int steps) {
        double sum = 0;
        for (int t = 0; t < steps; t++) {
            sum += values[t];
        }
        return sum / steps;
    }

    private static String share(double[] values) {
        double mean = mean(values, values.length);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double error = StrictMath.sqrt(squares / (values.length - 1) / values.length);
        return String.format(Locale.ROOT, "%.1f +- %.1f", mean, 2 * error);
    }
}
