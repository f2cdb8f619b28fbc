package tiltmeter.ledger.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of words beside this package's classes: a name, a tab, words separated by bars; {@code #} opens a comment. */
final class WordFile {
    private WordFile() {}

    /**
     * The words of each line by its name, in the order of the file.
     *
     * @throws UncheckedIOException if the file is missing or a line has no words
     */
    static Map<String, List<String>> load(String name) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try (InputStream in = WordFile.class.getResourceAsStream("/tiltmeter/ledger/claims/" + name)) {
            if (in == null) {
                throw new IOException(name + " is missing from the build");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                if (cells.size() != 2 || cells.get(1).isBlank()) {
                    throw new IOException(name + ":" + number + ": not a name and its words");
                }
                words.put(cells.get(0), new ArrayList<>(List.of(cells.get(1).split("\\|", -1))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
