package tiltmeter.evaluation.ends;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Words;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldEvent;
import tiltmeter.reader.ends.Question;

/**
 * A question with its right answers.
 *
 * @param right places of right answers, at least one
 * @param weight how much it counts, above 0
 */
record Lesson(Question question, List<Integer> right, double weight) {
    Lesson {
        right = List.copyOf(right);
    }

    /**
     * What the labels say to {@code question}. Labels of the same type are asked, those that share words of the trigger
     * first. Where the labels know of no such act nothing is to be changed. Null where they name somebody who was not
     * to be chosen from.
     *
     * @param unlabelled weight of an act that the labels do not know
     */
    static @Nullable Lesson of(Question question, GoldArticle gold, double unlabelled) {
        List<GoldEvent> same = gold.events().stream()
                .filter(event -> event.n() == question.sentence() && event.type() == question.type())
                .toList();
        if (same.isEmpty()) {
            return unlabelled > 0 ? new Lesson(question, List.of(0), unlabelled) : null;
        }
        List<GoldEvent> named = same.stream()
                .filter(event -> Words.overlap(event.trigger(), question.trigger()))
                .toList();
        List<Integer> right = new ArrayList<>();
        for (GoldEvent event : named.isEmpty() ? same : named) {
            for (int answer : agreeing(question, event)) {
                if (!right.contains(answer)) {
                    right.add(answer);
                }
            }
        }
        return right.isEmpty() ? null : new Lesson(question, right, named.isEmpty() ? 0.5 : 1);
    }

    /** The answers with which the act has the ends of {@code event}. */
    static List<Integer> agreeing(Question question, GoldEvent event) {
        List<Integer> right = new ArrayList<>();
        for (int answer = 0; answer < question.answers(); answer++) {
            if (agrees(question, answer, event)) {
                right.add(answer);
            }
        }
        return right;
    }

    private static boolean agrees(Question question, int answer, GoldEvent event) {
        String actor = label(question.actors().get(question.actorOf(answer)).code());
        String recipient =
                label(question.recipients().get(question.recipientOf(answer)).code());
        boolean straight = Objects.equals(actor, event.actorCode()) && Objects.equals(recipient, event.recipientCode());
        boolean mutual = event.symmetric() || question.symmetric();
        boolean crossed = Objects.equals(actor, event.recipientCode()) && Objects.equals(recipient, event.actorCode());
        return straight || (mutual && crossed);
    }

    /** The labels call every other international organisation IGO. */
    private static @Nullable String label(@Nullable String code) {
        return code != null && code.startsWith("IGO:") ? "IGO" : code;
    }
}
