package tiltmeter.weights.build;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tiltmeter.weights.BinaryWriter;
import tiltmeter.weights.EnglishWeights;

/**
 * Makes the compact weights from the stock models on the class path. Does nothing if the file is there and newer builds
 * of this program would make the same: the name of the stamp beside it says which format and which models it is from.
 */
public final class WeightBuilder {
    /** The tag and lemma that the stock library gives to the root above the sentence. */
    private static final String ROOT = "@#r$%";

    private WeightBuilder() {}

    /**
     * Makes the file unless it is up to date.
     *
     * @param args the file to make, the stamp to leave, and the version of the models
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Path stamp = Path.of(args[1]);
        String wanted = "format " + EnglishWeights.FORMAT + ", models " + args[2];
        if (Files.exists(file) && Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished));
                BinaryWriter writer = new BinaryWriter(out)) {
            build().write(writer);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(stamp, wanted);
    }

    static EnglishWeights build() throws IOException {
        POSTagger<NLPNode> tagger = StockModels.tagger();
        DEPParser<NLPNode> parser = StockModels.parser();
        Map<String, List<String>> ambiguities = StockModels.ambiguityClasses();
        Map<String, Set<String>> clusters = StockModels.clusters();

        Set<String> tags = new HashSet<>(tagger.getOptimizer().getLabelMap().getLabelList());
        tags.add(ROOT);
        Set<String> joined = new HashSet<>();
        ambiguities.values().forEach(a -> joined.add(String.join("_", a)));
        ModelTranslator taggerTranslator = new ModelTranslator(tagger, tags, joined);
        ModelTranslator parserTranslator = new ModelTranslator(parser, tags, joined);
        List<Set<String>> atomGroups = new ArrayList<>();
        atomGroups.add(tags);
        atomGroups.add(taggerTranslator.atoms());
        atomGroups.add(parserTranslator.atoms());
        Atoms atoms = new Atoms(atomGroups);
        return new EnglishWeights(
                atoms.table(),
                WordClassTranslator.translate(ambiguities, clusters, atoms),
                taggerTranslator.translate(atoms),
                parserTranslator.translate(atoms),
                StockModels.labelSets(parser));
    }
}
