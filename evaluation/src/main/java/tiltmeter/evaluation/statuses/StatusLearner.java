package tiltmeter.evaluation.statuses;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiltmeter.model.Status;
import tiltmeter.reader.reality.StatusModel;

/**
 * Learns a {@link StatusModel}: a multinomial logit, in which the probability of a status is in proportion to the
 * exponential of its score. The log-likelihood of the right answers, less a quadratic penalty on how far each weight is
 * from where it starts, is climbed over all lessons at a time with steps that shrink for each weight as its gradients
 * add up (AdaGrad). There is no chance in it, and {@link StrictMath} makes it the same on every machine.
 *
 * @param penalty on half the square of how far each weight is from its start, above 0
 * @param seldom a feature must occur in this many lessons
 * @param trust where the weight starts that what the rules say has for that status; all others start at 0
 * @param margin of the model, in thousandths
 */
record StatusLearner(double penalty, int seldom, double trust, int margin) {
    private static final int ROUNDS = 300;
    private static final double STEP = 0.2;
    private static final double UNIT = 1000;

    /** A lesson in numbers: the places of its features, and for each status whether it is right. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Numbers(int[] features, boolean[] right) {}

    StatusModel learn(List<Lesson> lessons) {
        Map<String, Integer> index = index(lessons);
        List<Numbers> numbers =
                lessons.stream().map(lesson -> numbers(lesson, index)).toList();
        double[] weights = climb(numbers, starts(index));
        Map<String, int[]> rounded = new LinkedHashMap<>();
        index.forEach((feature, place) -> {
            int[] each = new int[StatusModel.WIDTH];
            boolean any = false;
            for (int i = 0; i < each.length; i++) {
                each[i] = (int) Math.rint(UNIT * weights[place * each.length + i]);
                any |= each[i] != 0;
            }
            if (any) {
                rounded.put(feature, each);
            }
        });
        return new StatusModel(margin, rounded);
    }

    @SuppressWarnings("EnumOrdinal") // the model's columns stand in the order of the statuses
    private static Numbers numbers(Lesson lesson, Map<String, Integer> index) {
        int[] features = lesson.question().features().stream()
                .filter(index::containsKey)
                .mapToInt(feature -> index.getOrDefault(feature, 0))
                .toArray();
        boolean[] right = new boolean[StatusModel.WIDTH];
        lesson.right().forEach(status -> right[status.ordinal()] = true);
        return new Numbers(features, right);
    }

    @SuppressWarnings("EnumOrdinal") // as above
    private double[] starts(Map<String, Integer> index) {
        double[] starts = new double[index.size() * StatusModel.WIDTH];
        for (Status status : Status.values()) {
            Integer place = index.get("ruled " + status);
            if (place != null) {
                starts[place * StatusModel.WIDTH + status.ordinal()] = trust;
            }
        }
        return starts;
    }

    private double[] climb(List<Numbers> lessons, double[] starts) {
        double[] weights = starts.clone();
        double[] squares = new double[starts.length];
        double[] gradient = new double[starts.length];
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(gradient, 0);
            lessons.forEach(lesson -> add(lesson, weights, gradient));
            for (int i = 0; i < weights.length; i++) {
                double slope = gradient[i] - penalty * (weights[i] - starts[i]);
                if (slope != 0) {
                    squares[i] += slope * slope;
                    weights[i] += STEP * slope / StrictMath.sqrt(squares[i]);
                }
            }
        }
        return weights;
    }

    private static void add(Numbers lesson, double[] weights, double[] gradient) {
        int width = StatusModel.WIDTH;
        double[] scores = new double[width];
        for (int feature : lesson.features()) {
            for (int i = 0; i < width; i++) {
                scores[i] += weights[feature * width + i];
            }
        }
        double highest = Arrays.stream(scores).max().orElse(0);
        double all = 0;
        double good = 0;
        for (int i = 0; i < width; i++) {
            scores[i] = StrictMath.exp(scores[i] - highest);
            all += scores[i];
            good += lesson.right()[i] ? scores[i] : 0;
        }
        for (int i = 0; i < width; i++) {
            double slope = (lesson.right()[i] ? scores[i] / good : 0) - scores[i] / all;
            for (int feature : lesson.features()) {
                gradient[feature * width + i] += slope;
            }
        }
    }

    private Map<String, Integer> index(List<Lesson> lessons) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        lessons.forEach(
                lesson -> lesson.question().features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        Map<String, Integer> index = new LinkedHashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= seldom) {
                index.put(feature, index.size());
            }
        });
        return index;
    }
}
