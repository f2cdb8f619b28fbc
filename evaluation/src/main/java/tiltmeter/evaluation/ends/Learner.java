package tiltmeter.evaluation.ends;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiltmeter.reader.ends.EndModel;
import tiltmeter.reader.ends.Question;

/**
 * Learns an {@link EndModel}: a conditional logit, in which the probability of an answer is in proportion to the
 * exponential of its score. The log-likelihood of the right answers, less a quadratic penalty on the weights, is
 * climbed with steps that shrink for each weight as its gradients add up (AdaGrad), over all lessons at a time. There
 * is no chance in it, and {@link StrictMath} makes it the same on every machine.
 */
final class Learner {
    private static final int ROUNDS = 120;
    private static final double STEP = 0.25;
    private static final double UNIT = 1000;

    private final double penalty;
    private final double typePenalty;
    private final int seldom;
    private final int margin;
    private final int costlyMargin;

    /**
     * @param penalty on half the square of each weight that holds for all types, above 0
     * @param typePenalty the same for what a type adds, above 0
     * @param seldom a feature must occur in this many lessons
     * @param margin of the model, in thousandths
     * @param costlyMargin that for costly acts
     */
    Learner(double penalty, double typePenalty, int seldom, int margin, int costlyMargin) {
        this.penalty = penalty;
        this.typePenalty = typePenalty;
        this.seldom = seldom;
        this.margin = margin;
        this.costlyMargin = costlyMargin;
    }

    /** A lesson in numbers: for each option and pair, the places of its features. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and millions of boxes would fill the memory
    private record Numbers(
            int type, int[][] actors, int[][] recipients, int[][] pairs, List<Integer> right, double weight) {}

    @SuppressWarnings("EnumOrdinal") // the model's columns stand in the order of the types
    EndModel learn(List<Lesson> lessons) {
        Map<String, Integer> index = index(lessons);
        List<Numbers> numbers = new ArrayList<>();
        for (Lesson lesson : lessons) {
            Question question = lesson.question();
            numbers.add(new Numbers(
                    1 + question.type().ordinal(),
                    options(question.actors(), index),
                    options(question.recipients(), index),
                    question.pairs().stream().map(each -> places(each, index)).toArray(int[][]::new),
                    lesson.right(),
                    lesson.weight()));
        }
        double[] weights = climb(numbers, index.size() * EndModel.WIDTH);
        Map<String, int[]> rounded = new LinkedHashMap<>();
        index.forEach((feature, at) -> {
            int[] each = new int[EndModel.WIDTH];
            boolean any = false;
            for (int k = 0; k < each.length; k++) {
                each[k] = (int) Math.rint(UNIT * weights[at * EndModel.WIDTH + k]);
                any |= each[k] != 0;
            }
            if (any) {
                rounded.put(feature, each);
            }
        });
        return new EndModel(margin, costlyMargin, rounded);
    }

    private double[] climb(List<Numbers> lessons, int size) {
        double[] weights = new double[size];
        double[] squares = new double[size];
        double[] gradient = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(gradient, 0);
            for (Numbers lesson : lessons) {
                add(lesson, weights, gradient);
            }
            for (int i = 0; i < size; i++) {
                double slope = gradient[i] - (i % EndModel.WIDTH == 0 ? penalty : typePenalty) * weights[i];
                if (slope != 0) {
                    squares[i] += slope * slope;
                    weights[i] += STEP * slope / StrictMath.sqrt(squares[i]);
                }
            }
        }
        return weights;
    }

    private static void add(Numbers lesson, double[] weights, double[] gradient) {
        int recipients = lesson.recipients().length;
        double[] actor = scores(lesson.actors(), lesson.type(), weights);
        double[] recipient = scores(lesson.recipients(), lesson.type(), weights);
        double[] scores = scores(lesson.pairs(), lesson.type(), weights);
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            scores[i] += actor[i / recipients] + recipient[i % recipients];
            highest = Math.max(highest, scores[i]);
        }
        double all = 0;
        double good = 0;
        boolean[] right = new boolean[scores.length];
        lesson.right().forEach(i -> right[i] = true);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - highest);
            all += scores[i];
            good += right[i] ? scores[i] : 0;
        }
        double[] ofActor = new double[actor.length];
        double[] ofRecipient = new double[recipients];
        for (int i = 0; i < scores.length; i++) {
            double slope = lesson.weight() * ((right[i] ? scores[i] / good : 0) - scores[i] / all);
            ofActor[i / recipients] += slope;
            ofRecipient[i % recipients] += slope;
            push(lesson.pairs()[i], lesson.type(), slope, gradient);
        }
        for (int i = 0; i < ofActor.length; i++) {
            push(lesson.actors()[i], lesson.type(), ofActor[i], gradient);
        }
        for (int i = 0; i < recipients; i++) {
            push(lesson.recipients()[i], lesson.type(), ofRecipient[i], gradient);
        }
    }

    private static void push(int[] features, int type, double slope, double[] gradient) {
        for (int feature : features) {
            gradient[feature * EndModel.WIDTH] += slope;
            gradient[feature * EndModel.WIDTH + type] += slope;
        }
    }

    private static double[] scores(int[][] features, int type, double[] weights) {
        double[] scores = new double[features.length];
        for (int i = 0; i < scores.length; i++) {
            for (int feature : features[i]) {
                scores[i] += weights[feature * EndModel.WIDTH] + weights[feature * EndModel.WIDTH + type];
            }
        }
        return scores;
    }

    private Map<String, Integer> index(List<Lesson> lessons) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Lesson lesson : lessons) {
            Question question = lesson.question();
            List<String> all = new ArrayList<>();
            question.actors().forEach(option -> all.addAll(option.features()));
            question.recipients().forEach(option -> all.addAll(option.features()));
            question.pairs().forEach(all::addAll);
            all.stream().distinct().forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        Map<String, Integer> index = new LinkedHashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= seldom) {
                index.put(feature, index.size());
            }
        });
        return index;
    }

    private static int[][] options(List<Question.Option> options, Map<String, Integer> index) {
        return options.stream().map(option -> places(option.features(), index)).toArray(int[][]::new);
    }

    private static int[] places(List<String> features, Map<String, Integer> index) {
        return features.stream()
                .map(index::get)
                .filter(at -> at != null)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
