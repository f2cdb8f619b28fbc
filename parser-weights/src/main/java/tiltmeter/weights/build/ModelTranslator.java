package tiltmeter.weights.build;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import tiltmeter.weights.FeatureTable;
import tiltmeter.weights.LinearModel;
import tiltmeter.weights.Templates;
import tiltmeter.weights.Trait;

/** Turns one stock model into ours: first collects the atoms, then, once they are numbered, writes the weights. */
final class ModelTranslator {
    private final OnlineOptimizer optimizer;
    private final Templates templates;
    private final List<Object2IntMap<String>> stock;
    private final FeatureSplitter splitter;

    /**
     * @param tags every tag that a word can have
     * @param ambiguities every ambiguity class, joined
     */
    ModelTranslator(OnlineComponent<NLPNode, ?> component, Set<String> tags, Set<String> ambiguities) {
        FeatureTemplate<NLPNode, ?> template = component.getFeatureTemplate();
        this.optimizer = component.getOptimizer();
        this.templates = TemplateTranslator.translate(template);
        this.stock = StockModels.features(component);
        this.splitter = new FeatureSplitter(tags, ambiguities);
        MajorVector weights = optimizer.getWeightVector().getSparseWeightVector();
        if (stock.size() > FeatureTable.MAX_TEMPLATES || weights.getLabelSize() > 256) {
            throw new IllegalStateException("too many templates or labels for the compact form");
        }
        if (optimizer.getWeightVector().hasActivationFunction()
                || optimizer.getWeightVector().getDenseWeightVector().size() > 0) {
            throw new IllegalStateException("the model is not a plain linear one");
        }
    }

    Set<String> atoms() {
        Set<String> atoms = new HashSet<>();
        for (int t = 0; t < stock.size(); t++) {
            List<Trait> traits = traits(t);
            for (String feature : stock.get(t).keySet()) {
                for (List<String> parts : splitter.split(feature, traits)) {
                    atoms.addAll(parts);
                }
            }
        }
        return atoms;
    }

    LinearModel translate(Atoms atoms) {
        MajorVector weights = optimizer.getWeightVector().getSparseWeightVector();
        NavigableMap<Integer, List<Long>> keysOf = new TreeMap<>();
        for (int t = 0; t < stock.size(); t++) {
            List<Trait> traits = traits(t);
            for (Object2IntMap.Entry<String> feature : stock.get(t).object2IntEntrySet()) {
                for (List<String> parts : splitter.split(feature.getKey(), traits)) {
                    keysOf.computeIfAbsent(feature.getIntValue(), r -> new ArrayList<>())
                            .add(atoms.key(t, parts));
                }
            }
        }
        // Row 0 is the bias, which these models do not use; the stock library skips it and rows past the last.
        keysOf.headMap(1).clear();
        keysOf.tailMap(weights.getFeatureSize()).clear();
        List<Long> keys = new ArrayList<>();
        List<Integer> rowOf = new ArrayList<>();
        int row = 0;
        for (List<Long> ofRow : keysOf.values()) {
            for (long key : ofRow) {
                keys.add(key);
                rowOf.add(row);
            }
            row++;
        }
        Iterable<float[]> rows = () -> keysOf.keySet().stream()
                .map(feature -> weightsOf(weights, feature))
                .iterator();
        return new LinearModel(
                templates,
                optimizer.getLabelMap().getLabelList(),
                FeatureTable.of(
                        keys.stream().mapToLong(Long::longValue).toArray(),
                        rowOf.stream().mapToInt(Integer::intValue).toArray(),
                        rows,
                        weights.getLabelSize()));
    }

    private static float[] weightsOf(MajorVector weights, int feature) {
        float[] row = new float[weights.getLabelSize()];
        for (int label = 0; label < row.length; label++) {
            row[label] = weights.get(label, feature);
        }
        return row;
    }

    private List<Trait> traits(int template) {
        int lists = templates.lists().size();
        if (template < lists) {
            return List.of(templates.lists().get(template).trait());
        }
        return templates.features().get(template - lists).stream()
                .map(slot -> templates.slots().get(slot).trait())
                .toList();
    }
}
