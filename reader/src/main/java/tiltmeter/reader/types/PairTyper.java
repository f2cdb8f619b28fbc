package tiltmeter.reader.types;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.model.EventType;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.SyntaxParser;

/**
 * Says which of the sixteen acts one end of a sentence does to another, whether or not a frame of the lexicon joins the
 * two. It takes for granted that there is an act: asked about ends that have nothing to do with each other, it still
 * answers. Immutable.
 */
public final class PairTyper {
    /** What the training data calls CONCEDE and RETREAT together. */
    public static final String YIELD = "YIELD";

    private final PairFeatures features;
    private final TypeModel model;

    PairTyper(PairFeatures features, TypeModel model) {
        this.features = features;
        this.model = model;
    }

    /** Reads the model that this build ships, 400 kB of text. */
    public static PairTyper load(ActLexicon lexicon) {
        return new PairTyper(new PairFeatures(lexicon), TypeModel.load());
    }

    /**
     * The act that {@code source} does to {@code target}.
     *
     * @param source UTF-16 offsets as in the parse; null where the sentence does not name the doer
     * @param target the same for the other end
     */
    public Typed type(ParsedSentence sentence, @Nullable Span source, @Nullable Span target) {
        Map<String, Double> seen = features.of(sentence, source, target);
        double[] shares = model.probabilities(model.scores(seen));
        double concedes = concedes(seen);
        Map<EventType, Double> probabilities = new EnumMap<>(EventType.class);
        int best = 0;
        for (int i = 0; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
            String label = model.labels().get(i);
            if (label.equals(YIELD)) {
                probabilities.put(EventType.CONCEDE, shares[i] * concedes);
                probabilities.put(EventType.RETREAT, shares[i] * (1 - concedes));
            } else {
                probabilities.put(EventType.valueOf(label), shares[i]);
            }
        }
        String label = model.labels().get(best);
        EventType yields = concedes >= 0.5 ? EventType.CONCEDE : EventType.RETREAT;
        return new Typed(label.equals(YIELD) ? yields : EventType.valueOf(label), probabilities);
    }

    /** As {@link #type(ParsedSentence, Span, Span)}, for one sentence that is not parsed yet. */
    public Typed type(SyntaxParser parser, String text, @Nullable Span source, @Nullable Span target) {
        return type(parser.parse(text, new Span(0, text.length())), source, target);
    }

    /** Which share of yielding is conceding, by the lexicon's votes; without any, half. */
    private static double concedes(Map<String, Double> seen) {
        double concede = seen.getOrDefault("l:CONCEDE:near", 0.0);
        double retreat = seen.getOrDefault("l:RETREAT:near", 0.0);
        return (0.2 + concede) / (0.4 + concede + retreat);
    }
}
