package tiltmeter.evaluation.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tiltmeter.lexicon.statements.Cues;
import tiltmeter.model.Span;
import tiltmeter.reader.statements.AttributionReader;
import tiltmeter.reader.statements.Choice;
import tiltmeter.reader.statements.CueCase;
import tiltmeter.reader.statements.LinearModel;
import tiltmeter.reader.statements.LinearModel.Question;

/** Turns labelled texts into examples for the three questions of {@link LinearModel}, and learns it. */
final class AttributionTrainer {
    /** A stretch must share this much of the longer one with the label to be called right. */
    private static final double RIGHT = 0.5;

    private final Cues cues;
    private final Settings settings;

    /**
     * What is chosen rather than learnt.
     *
     * @param seldomWord how often a word that is no verb must stand in labelled cues to be looked at
     */
    record Settings(double cueCost, double choiceCost, int seldom, int seldomWord) {}

    AttributionTrainer(Cues cues, Settings settings) {
        this.cues = cues;
        this.settings = settings;
    }

    LinearModel learn(List<LabelledText> texts) {
        SortedSet<String> words = words(texts);
        AttributionReader reader = new AttributionReader(cues, new LinearModel(words, Map.of()));
        AttributionLearner cue = new AttributionLearner(settings.cueCost(), settings.seldom());
        AttributionLearner content = new AttributionLearner(settings.choiceCost(), settings.seldom());
        AttributionLearner speaker = new AttributionLearner(settings.choiceCost(), settings.seldom());
        for (LabelledText text : texts) {
            List<CueCase> cases = reader.cases(text.body(), text.scenes());
            CueAlignment.Aligned aligned = CueAlignment.of(cases, text.gold());
            for (CueCase each : cases) {
                Attributed label = aligned.labels().get(each);
                if (aligned.beside().contains(each)) {
                    continue;
                }
                List<Span> said = label == null ? List.of() : within(label.content(), each.sentence());
                cue.add(each.features(), label != null && !said.isEmpty());
                if (label != null && !said.isEmpty()) {
                    contents(content, each, said);
                    speakers(speaker, each, label, said);
                }
            }
        }
        Map<Question, Map<String, Integer>> weights = new EnumMap<>(Question.class);
        weights.put(Question.CUE, cue.learn());
        weights.put(Question.CONTENT, content.learn());
        weights.put(Question.SPEAKER, speaker.learn());
        return new LinearModel(words, weights);
    }

    private SortedSet<String> words(List<LabelledText> texts) {
        Map<String, Integer> counts = new TreeMap<>();
        AttributionReader reader = new AttributionReader(cues, new LinearModel(new TreeSet<>(), Map.of()));
        for (LabelledText text : texts) {
            List<CueCase> cases = reader.cases(text.body(), text.scenes());
            Set<Attributed> known =
                    new HashSet<>(CueAlignment.of(cases, text.gold()).labels().values());
            for (Attributed label : text.gold()) {
                if (!known.contains(label)) {
                    CueAlignment.words(text.scenes(), label).forEach(word -> counts.merge(word, 1, Integer::sum));
                }
            }
        }
        TreeSet<String> words = new TreeSet<>();
        counts.forEach((word, count) -> {
            if (count >= settings.seldomWord()) {
                words.add(word);
            }
        });
        return words;
    }

    private static void contents(AttributionLearner learner, CueCase each, List<Span> said) {
        List<Choice<List<Span>>> choices = each.contents();
        double best = 0;
        for (Choice<List<Span>> choice : choices) {
            best = Math.max(best, shared(choice.what(), said));
        }
        if (best < RIGHT) {
            return;
        }
        for (Choice<List<Span>> choice : choices) {
            double share = shared(choice.what(), said);
            boolean right = share >= best - 0.05;
            if (right || share < best - 0.15) {
                learner.add(choice.features(), right);
            }
        }
    }

    private static void speakers(AttributionLearner learner, CueCase each, Attributed label, List<Span> said) {
        List<Span> source = within(label.source(), each.sentence());
        for (Choice<List<Span>> choice : each.speakers(said)) {
            boolean meets =
                    choice.what().stream().anyMatch(head -> source.stream().anyMatch(head::overlaps));
            boolean right = choice.what().isEmpty() ? source.isEmpty() : meets;
            learner.add(choice.features(), right);
        }
    }

    private static List<Span> within(List<Span> spans, Span sentence) {
        List<Span> inside = new ArrayList<>();
        for (Span span : spans) {
            int start = Math.max(span.start(), sentence.start());
            int end = Math.min(span.end(), sentence.end());
            if (start < end) {
                inside.add(new Span(start, end));
            }
        }
        return inside;
    }

    private static double shared(List<Span> a, List<Span> b) {
        BitSet mine = places(a);
        BitSet others = places(b);
        int longer = Math.max(mine.cardinality(), others.cardinality());
        mine.and(others);
        return longer == 0 ? 0 : (double) mine.cardinality() / longer;
    }

    private static BitSet places(List<Span> spans) {
        BitSet places = new BitSet();
        spans.forEach(span -> places.set(span.start(), span.end()));
        return places;
    }
}
