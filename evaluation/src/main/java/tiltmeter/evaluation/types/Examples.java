package tiltmeter.evaluation.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.eventtype.PairRow;
import tiltmeter.lexicon.acts.Act;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.model.EventType;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.SyntaxParser;
import tiltmeter.reader.types.PairFeatures;
import tiltmeter.reader.types.PairTyper;

/** Turns labelled sentences into examples: rows of a file, and the act lexicon's own example sentences. */
final class Examples {
    private static final Pattern END = Pattern.compile("\\[([AR]):([^\\]]*)\\]");

    private final SyntaxParser parser;
    private final PairFeatures features;

    Examples(SyntaxParser parser, ActLexicon lexicon) {
        this.parser = parser;
        this.features = new PairFeatures(lexicon);
    }

    List<Example> of(List<PairRow> rows) {
        List<Example> examples = new ArrayList<>();
        for (PairRow row : rows) {
            Map<String, Double> seen = see(row.text(), row.source(), row.target());
            String quad = row.quad() == null ? PairRow.quad(row.label()) : row.quad();
            String binary = row.binary() == null ? PairRow.binary(row.label()) : row.binary();
            examples.add(new Example(row.text(), row.label(), quad, binary, seen));
        }
        return examples;
    }

    /**
     * The lexicon's examples, without what the lexicon says of them: each fires the frame that it was written for, and
     * a learner would trust frames more than it should.
     */
    List<Example> of(ActLexicon lexicon) {
        List<Example> examples = new ArrayList<>();
        for (Act act : lexicon.acts()) {
            if (!act.example().isEmpty()) {
                examples.add(of(act));
            }
        }
        return examples;
    }

    private Example of(Act act) {
        StringBuilder text = new StringBuilder();
        Span source = null;
        Span target = null;
        Matcher end = END.matcher(act.example());
        int from = 0;
        while (end.find()) {
            text.append(act.example(), from, end.start());
            Span span = new Span(text.length(), text.length() + end.group(2).length());
            text.append(end.group(2));
            if (end.group(1).equals("A")) {
                source = source == null ? span : source;
            } else {
                target = target == null ? span : target;
            }
            from = end.end();
        }
        text.append(act.example().substring(from));
        Map<String, Double> seen = new LinkedHashMap<>(see(text.toString(), source, target));
        seen.keySet().removeIf(feature -> feature.startsWith("l:") || feature.startsWith("r:"));
        boolean yields = act.type() == EventType.CONCEDE || act.type() == EventType.RETREAT;
        String label = yields ? PairTyper.YIELD : act.type().name();
        String quad = act.type().quad().name();
        return new Example(text.toString(), label, quad, quad.substring(quad.indexOf('_') + 1), seen);
    }

    private Map<String, Double> see(String text, @Nullable Span source, @Nullable Span target) {
        return features.of(parser.parse(text, new Span(0, text.length())), source, target);
    }
}
