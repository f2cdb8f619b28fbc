package tiltmeter.app.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import tiltmeter.evaluation.copies.RewriteModel;
import tiltmeter.evaluation.copies.RewriteTrainer;
import tiltmeter.ledger.stories.Rewriting;
import tiltmeter.model.Fingerprint;
import tiltmeter.reader.article.Fingerprinter;

/**
 * Learns the weights that tell rewrites, {@code ledger/…/stories/rewriting.tsv}, and says how they do on pairs that
 * they were not learnt from: {@code java -cp CLASSES tiltmeter.app.evaluate.TrainRewrites OUT.tsv DATE FILES…}, where
 * FILES are those of {@code evaluate copies}.
 */
public final class TrainRewrites {
    private TrainRewrites() {}

    private static final class Measures implements RewriteTrainer.Measurer<Fingerprint> {
        @Override
        public double[] of(Fingerprint one, Fingerprint other) {
            return Rewriting.measures(one, other);
        }

        @Override
        public double contained(Fingerprint one, Fingerprint other) {
            return Rewriting.contained(one, other);
        }

        @Override
        public double alike(double[] measures) {
            return measures[Rewriting.RUNS_OF_THREE];
        }

        @Override
        public boolean isBarred(Fingerprint one, Fingerprint other) {
            return Rewriting.isBarred(one, other);
        }
    }

    /** Writes the file that is named first, headed by the date that is named second. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length < 3) {
            out.println("usage: TrainRewrites OUT.tsv DATE FILES…");
            System.exit(2);
        }
        List<Path> files = Arrays.stream(args).skip(2).map(Path::of).toList();
        RewriteModel model = new RewriteTrainer<>(Fingerprinter::of, new Measures()).learn(files);
        List<String> held = model.heldOut();
        held.forEach(out::println);
        List<String> lines = new ArrayList<>(List.of(
                "# Tells a machine's rewrite of an article from another report: logistic regression on Rewriting's measures.",
                "# Origin: learnt by app's TrainRewrites (decision 0036); only numbers are kept."));
        for (Path file : files) {
            lines.add("# From " + file.getFileName() + ", SHA-256 " + hash(file));
        }
        held.forEach(line -> lines.add("# " + line));
        lines.add("# Licence: Apache-2.0. Date: " + args[1] + ".");
        lines.add("# Columns: measure	weight	weight_by_length");
        lines.add("# weight_by_length: weight of the measure times ln(1 + words of the shorter text).");
        double[] weights = model.weights();
        int measures = Rewriting.NAMES.size();
        lines.add("bias\t" + number(weights[2 * measures]));
        for (int i = 0; i < measures; i++) {
            lines.add(Rewriting.NAMES.get(i) + "\t" + number(weights[i]) + "\t" + number(weights[measures + i]));
        }
        Files.writeString(Path.of(args[0]), String.join("\n", lines) + "\n");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static String hash(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
