package tiltmeter.weights.build;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.ints.IntIterator;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tiltmeter.weights.LabelSets;

/** Reads the stock models, and those of their parts that they keep to themselves. */
final class StockModels {
    private static final String ROOT = "edu/emory/mathcs/nlp/";

    private StockModels() {}

    @SuppressWarnings("unchecked") // the file says what it holds
    static POSTagger<NLPNode> tagger() throws IOException {
        return (POSTagger<NLPNode>) read("models/en-pos.xz");
    }

    @SuppressWarnings("unchecked")
    static DEPParser<NLPNode> parser() throws IOException {
        return (DEPParser<NLPNode>) read("models/en-dep.xz");
    }

    @SuppressWarnings("unchecked")
    static Map<String, List<String>> ambiguityClasses() throws IOException {
        return (Map<String, List<String>>) read("lexica/en-ambiguity-classes-simplified-lowercase.xz");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Set<String>> clusters() throws IOException {
        return (Map<String, Set<String>>) read("lexica/en-brown-clusters-simplified-lowercase.xz");
    }

    /** Per template the features' strings and rows. */
    static List<Object2IntMap<String>> features(OnlineComponent<NLPNode, ?> component) {
        FeatureMap map = (FeatureMap) field(component.getFeatureTemplate(), FeatureTemplate.class, "feature_map");
        return map.getIndexMaps();
    }

    static LabelSets labelSets(DEPParser<NLPNode> parser) {
        Object sets = parser.getLabelCandidates();
        return new LabelSets(
                labels(sets, "X_SHIFT"),
                labels(sets, "NO_X"),
                labels(sets, "NO_SHIFT_OR_PASS"),
                labels(sets, "NOT_NO_REDUCE"),
                labels(sets, "LEFT_ARC"),
                labels(sets, "RIGHT_ARC"));
    }

    /** In the order in which the stock parser goes through them. */
    private static int[] labels(Object sets, String name) {
        List<Integer> labels = new ArrayList<>();
        for (IntIterator i = ((IntSet) field(sets, sets.getClass(), name)).iterator(); i.hasNext(); ) {
            labels.add(i.nextInt());
        }
        return labels.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Object field(Object of, Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the stock library is not the version that this was written for", e);
        }
    }

    private static Object read(String path) throws IOException {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(ROOT + path)) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(path, e);
        }
    }
}
