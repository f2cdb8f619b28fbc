package tiltmeter.evaluation.voices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiltmeter.reader.voices.VoiceModel;
import tiltmeter.reader.voices.VoiceQuestion;

/**
 * Learns a {@link VoiceModel}: a conditional logit, in which the probability of an option is in proportion to the
 * exponential of its score. The log-likelihood of the right options, less a quadratic penalty on the weights, is
 * climbed over all lessons at a time with steps that shrink for each weight as its gradients add up (AdaGrad). There is
 * no chance in it, and {@link StrictMath} makes it the same on every machine.
 *
 * @param penalty on half the square of each weight, above 0
 * @param seldom a feature must occur in this many lessons
 * @param margin of the model, in thousandths
 */
record VoiceLearner(double penalty, int seldom, int margin) {
    private static final int ROUNDS = 150;
    private static final double STEP = 0.2;
    private static final double UNIT = 1000;

    /** A lesson in numbers: for each option the places of its features, and whether it is right. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Numbers(int[][] options, boolean[] right) {}

    VoiceModel learn(List<Lesson> lessons) {
        Map<String, Integer> index = index(lessons);
        List<Numbers> numbers = new ArrayList<>();
        for (Lesson lesson : lessons) {
            int[][] options = lesson.question().options().stream()
                    .map(option -> option.features().stream()
                            .filter(index::containsKey)
                            .mapToInt(feature -> index.getOrDefault(feature, 0))
                            .toArray())
                    .toArray(int[][]::new);
            boolean[] right = new boolean[options.length];
            lesson.right().forEach(place -> right[place] = true);
            numbers.add(new Numbers(options, right));
        }
        double[] weights = climb(numbers, index.size());
        Map<String, Integer> rounded = new LinkedHashMap<>();
        index.forEach((feature, place) -> {
            int weight = (int) Math.rint(UNIT * weights[place]);
            if (weight != 0) {
                rounded.put(feature, weight);
            }
        });
        return new VoiceModel(margin, rounded);
    }

    private double[] climb(List<Numbers> lessons, int size) {
        double[] weights = new double[size];
        double[] squares = new double[size];
        double[] gradient = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(gradient, 0);
            lessons.forEach(lesson -> add(lesson, weights, gradient));
            for (int i = 0; i < size; i++) {
                double slope = gradient[i] - penalty * weights[i];
                if (slope != 0) {
                    squares[i] += slope * slope;
                    weights[i] += STEP * slope / StrictMath.sqrt(squares[i]);
                }
            }
        }
        return weights;
    }

    private static void add(Numbers lesson, double[] weights, double[] gradient) {
        double[] scores = new double[lesson.options().length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            for (int feature : lesson.options()[i]) {
                scores[i] += weights[feature];
            }
            highest = Math.max(highest, scores[i]);
        }
        double all = 0;
        double good = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - highest);
            all += scores[i];
            good += lesson.right()[i] ? scores[i] : 0;
        }
        for (int i = 0; i < scores.length; i++) {
            double slope = (lesson.right()[i] ? scores[i] / good : 0) - scores[i] / all;
            for (int feature : lesson.options()[i]) {
                gradient[feature] += slope;
            }
        }
    }

    private Map<String, Integer> index(List<Lesson> lessons) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Lesson lesson : lessons) {
            lesson.question().options().stream()
                    .map(VoiceQuestion.Option::features)
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        Map<String, Integer> index = new LinkedHashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= seldom) {
                index.put(feature, index.size());
            }
        });
        return index;
    }
}
