package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.Reason.Alternative;
import tiltmeter.model.Span;

/**
 * Asks for a second opinion on the type of each act, and notes as alternatives what it holds likely.
 *
 * <p>The model is asked once for each two ends of a sentence; it cannot tell apart two acts between the same ends, so
 * its view is noted and weighed in the confidence, while the lexicon, which knows the word, keeps the last say.
 */
final class Opinions {
    /** Least probability of another type that is worth telling. */
    private static final double WORTH = 0.1;

    private static final int MOST = 3;

    private final SecondOpinion opinion;

    Opinions(SecondOpinion opinion) {
        this.opinion = opinion;
    }

    private record Question(int sentence, Span actor, Span recipient) {}

    void ask(List<Draft> drafts) {
        Map<Question, Map<EventType, Double>> answers = new HashMap<>();
        for (Draft draft : drafts) {
            Span actor = here(draft, draft.actor);
            Span recipient = here(draft, draft.recipient);
            if (actor != null && recipient != null && !actor.overlaps(recipient)) {
                draft.opinion = answers.computeIfAbsent(
                        new Question(draft.scene.number(), actor, recipient),
                        question -> opinion.types(draft.scene.parse(), actor, recipient));
                merge(draft);
            }
        }
    }

    private static @Nullable Span here(Draft draft, @Nullable Participant end) {
        Span span = end == null ? null : end.span();
        return span != null && draft.scene.parse().span().contains(span) ? span : null;
    }

    /** The likeliest other types; what the lexicon weighed too counts half. */
    private static void merge(Draft draft) {
        List<Alternative> all = new ArrayList<>();
        for (Map.Entry<EventType, Double> each : draft.opinion.entrySet()) {
            if (each.getKey() != draft.act.type()) {
                double lexicon = draft.alternatives.stream()
                        .filter(alternative -> alternative.type() == each.getKey())
                        .mapToDouble(Alternative::probability)
                        .findFirst()
                        .orElse(0);
                double both = (each.getValue() + lexicon) / 2;
                if (both >= WORTH) {
                    all.add(new Alternative(each.getKey(), Math.round(both * 100) / 100.0));
                }
            }
        }
        all.sort((a, b) -> Double.compare(b.probability(), a.probability()));
        if (!draft.opinion.isEmpty()) {
            draft.alternatives.clear();
            draft.alternatives.addAll(all.subList(0, Math.min(MOST, all.size())));
        }
    }
}
