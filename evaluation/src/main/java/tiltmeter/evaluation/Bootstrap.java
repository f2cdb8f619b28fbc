package tiltmeter.evaluation;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Percentile bootstrap over articles: draws as many articles as there are, with replacement, and works out the figure
 * of each draw. Articles and not records are drawn because records of one article stand and fall together.
 */
public final class Bootstrap {
    /** Draws behind each interval. */
    public static final int DRAWS = 1000;

    /** Fixed, so that the same data give the same interval; {@link Random} is specified to the bit. */
    private static final long SEED = 20230222;

    private Bootstrap() {}

    /**
     * The 95 % interval of a figure; null when there are fewer than two articles, or when over half of the draws have
     * no figure.
     *
     * @param articles number of articles
     * @param figure the figure over the articles with these numbers, one number possibly several times; NaN for none
     */
    public static @Nullable Interval interval(int articles, ToDoubleFunction<int[]> figure) {
        if (articles < 2) {
            return null;
        }
        Random random = new Random(SEED);
        double[] figures = new double[DRAWS];
        int[] draw = new int[articles];
        int count = 0;
        for (int i = 0; i < DRAWS; i++) {
            for (int j = 0; j < articles; j++) {
                draw[j] = random.nextInt(articles);
            }
            double value = figure.applyAsDouble(draw);
            if (!Double.isNaN(value)) {
                figures[count++] = value;
            }
        }
        if (count * 2 < DRAWS) {
            return null;
        }
        double[] sorted = Arrays.copyOf(figures, count);
        Arrays.sort(sorted);
        int tail = count * 25 / 1000;
        return new Interval(sorted[tail], sorted[count - 1 - tail]);
    }
}
