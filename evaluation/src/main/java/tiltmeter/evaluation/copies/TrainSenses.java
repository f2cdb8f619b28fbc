package tiltmeter.evaluation.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tiltmeter.evaluation.Rows;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.copies.Rarity;
import tiltmeter.model.Fingerprint;
import tiltmeter.reader.article.Fingerprinter;

/**
 * Makes {@code ledger/…/stories/senses.tsv}: {@code java -cp CLASSES tiltmeter.evaluation.copies.TrainSenses OUT.tsv
 * DATE MODEL.onnx TOKENIZER.json NEWS…}. The vectors are those that a sentence encoder begins with, of the commonest
 * word of each beginning of six letters in the news, less their mean, turned onto the directions in which they differ
 * most, of length 127.
 */
public final class TrainSenses {
    private static final int PLACES = 64;
    private static final int ROUNDS = 40;
    private static final long SEED = 36;
    /** A word, and before it in group 1 what may begin a sentence. */
    private static final Pattern WORD = Pattern.compile("(^|[.!?:\"“”\\n]\\s*)?([\\p{L}\\p{N}]+)");

    /** Share of capitals inside sentences from which a word is a name. */
    private static final double NAME = 0.7;

    private TrainSenses() {}

    /** Writes the file that is named first. */
    public static void main(String[] args) throws IOException {
        if (args.length < 5) {
            throw new IllegalArgumentException("usage: TrainSenses OUT.tsv DATE MODEL.onnx TOKENIZER.json NEWS…");
        }
        TokenVectors vectors = TokenVectors.load(Path.of(args[2]), Path.of(args[3]));
        Map<String, double[]> senses = new TreeMap<>();
        Map<String, Use> uses = words(List.of(args).subList(4, args.length));
        uses.forEach((stem, use) -> {
            double[] vector = vectors.of(use.commonest());
            if (vector != null) {
                senses.put(stem, vector);
            }
        });
        double[][] rows = senses.values().toArray(new double[0][]);
        center(rows);
        double[][] directions = directions(rows, vectors.places());
        List<String> lines = new ArrayList<>(List.of(
                "# Where words stand among each other in meaning: for telling rewrites, which replace words by near ones.",
                "# Origin: word pieces of all-MiniLM-L6-v2 (sentence-transformers, Apache-2.0), by TrainSenses; only numbers are kept.",
                "# Licence: Apache-2.0. Date: " + args[1] + ".",
                "# Columns: letters	word	name	vector",
                "# letters: first six letters of a word. word: these as a fingerprint has them, hexadecimal. name: 1 where it mostly",
                "# has a capital inside sentences. vector: 64 bytes, Base64."));
        Set<Integer> taken = new HashSet<>();
        int at = 0;
        for (String stem : senses.keySet()) {
            int word = Fingerprint.anchor(Fingerprinter.of(stem).course().get(0), 0);
            byte[] turned = turned(rows[at++], directions);
            if (taken.add(word)) {
                boolean name = uses.getOrDefault(stem, new Use()).isName();
                lines.add(stem + "\t" + String.format(Locale.ROOT, "%08x", word) + "\t" + (name ? "1" : "0") + "\t"
                        + Base64.getEncoder().withoutPadding().encodeToString(turned));
            }
        }
        Files.writeString(Path.of(args[0]), String.join("\n", lines) + "\n");
    }

    /** How the words with one beginning are used. */
    private static final class Use {
        private final Map<String, Integer> words = new TreeMap<>();
        private int inside;
        private int capitals;

        String commonest() {
            String best = "";
            for (Map.Entry<String, Integer> word : words.entrySet()) {
                best = word.getValue() > words.getOrDefault(best, 0) ? word.getKey() : best;
            }
            return best;
        }

        boolean isName() {
            return inside > 0 && capitals >= NAME * inside;
        }
    }

    /** Words by beginning, of those that the table of rarities has. */
    private static Map<String, Use> words(List<String> files) {
        Problems problems = new Problems();
        Rarity rarity = Rarity.load(problems);
        problems.throwIfAny();
        Map<String, Use> uses = new TreeMap<>();
        for (String file : files) {
            for (Rows.Row row : Rows.of(Path.of(file))) {
                for (Matcher found = WORD.matcher(row.json().path("text").asString("")); found.find(); ) {
                    String word = found.group(2).toLowerCase(Locale.ROOT);
                    if (rarity.of(word) < Rarity.MOST) {
                        Use use = uses.computeIfAbsent(Rarity.stem(word), none -> new Use());
                        use.words.merge(word, 1, Integer::sum);
                        if (found.group(1) == null) {
                            use.inside++;
                            use.capitals += Character.isUpperCase(found.group(2).charAt(0)) ? 1 : 0;
                        }
                    }
                }
            }
        }
        return uses;
    }

    private static void center(double[][] rows) {
        for (int i = 0; i < rows[0].length; i++) {
            double sum = 0;
            for (double[] row : rows) {
                sum += row[i];
            }
            for (double[] row : rows) {
                row[i] -= sum / rows.length;
            }
        }
    }

    /** The directions of greatest variance, by orthogonal iteration from a fixed seed. */
    private static double[][] directions(double[][] rows, int places) {
        double[][] spread = new double[places][places];
        for (double[] row : rows) {
            for (int i = 0; i < places; i++) {
                for (int j = 0; j < places; j++) {
                    spread[i][j] += row[i] * row[j];
                }
            }
        }
        Random random = new Random(SEED);
        double[][] directions = new double[PLACES][places];
        for (double[] direction : directions) {
            for (int i = 0; i < places; i++) {
                direction[i] = random.nextGaussian();
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int k = 0; k < PLACES; k++) {
                double[] next = new double[places];
                for (int i = 0; i < places; i++) {
                    next[i] = product(spread[i], directions[k]);
                }
                for (int before = 0; before < k; before++) {
                    double share = product(next, directions[before]);
                    for (int i = 0; i < places; i++) {
                        next[i] -= share * directions[before][i];
                    }
                }
                double length = StrictMath.sqrt(product(next, next));
                for (int i = 0; i < places; i++) {
                    next[i] /= length;
                }
                directions[k] = next;
            }
        }
        return directions;
    }

    private static byte[] turned(double[] row, double[][] directions) {
        double[] turned = new double[PLACES];
        for (int k = 0; k < PLACES; k++) {
            turned[k] = product(row, directions[k]);
        }
        double length = StrictMath.sqrt(product(turned, turned));
        byte[] bytes = new byte[PLACES];
        for (int k = 0; k < PLACES; k++) {
            bytes[k] = (byte) Math.rint(length == 0 ? 0 : 127 * turned[k] / length);
        }
        return bytes;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
