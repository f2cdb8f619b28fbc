package tiltmeter.evaluation.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.Labelled;

/**
 * What a folder of labels holds, so that floors cannot be compared with figures on other labels.
 *
 * @param sha256 hash of the names and bytes of its files, in the order of their names
 */
public record Corpus(String sha256, int articles, int sentences, int events, int statements) {

    /** The corpus in {@code folder}, whose articles are {@code labelled}. */
    static Corpus of(Path folder, List<Labelled> labelled) {
        int sentences = 0;
        int events = 0;
        int statements = 0;
        for (Labelled item : labelled) {
            GoldArticle article = item.article();
            sentences += article.sentences().size();
            events += article.events().size();
            statements += article.statements().size();
        }
        return new Corpus(hash(folder), labelled.size(), sentences, events, statements);
    }

    private static String hash(Path folder) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : Labelled.jsonFiles(folder)) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        } catch (IOException e) {
            throw new EvaluationException(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
