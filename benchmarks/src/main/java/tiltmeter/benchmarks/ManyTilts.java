package tiltmeter.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tiltmeter.tilt.Deed;
import tiltmeter.tilt.Evidence;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.TiltMeasure;

/**
 * Time and memory of many tilts: {@code ManyTilts COUNTRIES EVERY tilt|study}. For each of so many countries a
 * generated set of acts with two poles over 20 years, measured by week in one thread; EVERY 1 measures all of them, 10
 * each tenth, so that the whole is ten times what is printed. {@code tilt} is the line with its bands, smoothed and as
 * known then; {@code study} is everything that a page shows: breaks, movers, positions and all variants.
 *
 * <p>Country number r has 40,000/(r + 3) acts with either pole, at least 300: 13,333 for the busiest, 300 for the
 * least, which is about how acts are shared out in ICEWS. Told by 20 outlets, the busiest with a quarter; one act in
 * ten is told twice, by another outlet. The same for the same number.
 */
public final class ManyTilts {
    private static final int YEARS = 20;
    private static final LocalDate START = LocalDate.of(2004, 1, 5);
    private static final LocalDate END = START.plusYears(YEARS).minusDays(1);
    private static final double[] CUTS = {-1.5, 0, 2};
    private static final EventType[] TYPES = {
        EventType.ASSAULT, EventType.COERCE, EventType.ACCUSE, EventType.REJECT,
        EventType.CONSULT, EventType.SUPPORT, EventType.AID, EventType.COOPERATE
    };

    private ManyTilts() {}

    public static void main(String[] args) {
        if (args.length != 3) {
            System.err.println("usage: ManyTilts COUNTRIES EVERY tilt|study");
            System.exit(2);
        }
        int countries = Integer.parseInt(args[0]);
        int every = Integer.parseInt(args[1]);
        boolean whole = args[2].equals("study");
        List<Double> seconds = new ArrayList<>();
        long acts = 0;
        double processor = 0;
        AtomicLong peak = new AtomicLong();
        watch(peak);
        for (int rank = 0; rank < countries; rank += every) {
            String country = String.format(Locale.ROOT, "C%03d", rank);
            Evidence evidence = Evidence.of(acts(rank, country));
            acts += evidence.deeds().size();
            Question question = new Question(country, List.of("AAA"), List.of("BBB"), START, END, Step.WEEK);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int steps = whole
                    ? TiltMeasure.study(evidence, question, Settings.DEFAULT)
                            .tilt()
                            .steps()
                            .size()
                    : TiltMeasure.prepare(evidence, question, Settings.DEFAULT)
                            .tilt()
                            .steps()
                            .size();
            double took = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
            processor += took;
            seconds.add(took);
            System.out.printf(
                    Locale.ROOT,
                    "%s  %6d acts  %d weeks  %.2f s%n",
                    country,
                    evidence.deeds().size(),
                    steps,
                    took);
        }
        double[] sorted = seconds.stream().mapToDouble(s -> s).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%d countries, %d acts: %.1f s of processor time in one thread; each %.2f s (median), %.2f s at most;"
                        + " heap at most %d MiB in use%n",
                sorted.length,
                acts,
                processor,
                sorted[sorted.length / 2],
                Arrays.stream(sorted).max().orElse(0),
                peak.get() >> 20);
    }

    /** Looks at the heap twenty times a second: garbage counts too. */
    private static void watch(AtomicLong peak) {
        Thread watcher = new Thread(() -> {
            while (true) {
                long used =
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
                peak.accumulateAndGet(used, Math::max);
                LockSupport.parkNanos(50_000_000);
            }
        });
        watcher.setDaemon(true);
        watcher.start();
    }

    private static List<Deed> acts(int rank, String country) {
        Random random = new Random(rank);
        List<Deed> acts = new ArrayList<>();
        int number = Math.max(300, 40_000 / (rank + 3));
        for (String pole : List.of("AAA", "BBB")) {
            double level = random.nextGaussian();
            double drift = 0.2 * Math.abs(random.nextGaussian());
            double[] levels = new double[YEARS * 12 + 1];
            for (int m = 0; m < levels.length; m++) {
                levels[m] = level;
                level += drift * random.nextGaussian();
            }
            for (int i = 0; i < number; i++) {
                int day = random.nextInt(YEARS * 365);
                int kind = kind(levels[day / 31], random.nextDouble());
                EventType type = TYPES[2 * kind + random.nextInt(2)];
                boolean out = random.nextBoolean();
                String story = pole + i;
                Deed deed = new Deed(
                        story + "-1",
                        story,
                        outlet(random),
                        story + "-1",
                        out ? country : pole,
                        out ? pole : country,
                        false,
                        type,
                        0,
                        Status.HAPPENED,
                        Event.AUTHOR,
                        false,
                        Days.on(START.plusDays(day)),
                        false);
                acts.add(deed);
                if (random.nextInt(10) == 0) {
                    acts.add(deed.by(outlet(random), story + "-2", story + "-2", false));
                }
            }
        }
        return acts;
    }

    private static String outlet(Random random) {
        double u = random.nextDouble();
        return "Outlet " + (int) (20 * u * u);
    }

    private static int kind(double level, double chance) {
        int kind = 0;
        while (kind < CUTS.length && chance > 1 / (1 + StrictMath.exp(level - CUTS[kind]))) {
            kind++;
        }
        return kind;
    }
}
