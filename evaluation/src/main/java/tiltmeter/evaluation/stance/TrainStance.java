package tiltmeter.evaluation.stance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tiltmeter.evaluation.texts.NamedTexts;
import tiltmeter.model.Reading;
import tiltmeter.model.Statement;
import tiltmeter.reader.Reader;
import tiltmeter.reader.stance.StanceModel;

/** Learns the stance model from labels and measures it by cross-validation over texts first. */
public final class TrainStance {
    private TrainStance() {}

    /**
     * Prints cross-validated figures and writes the model learnt from everything.
     *
     * @param args folder of the two passes, the file to write, then the texts
     */
    public static void main(String[] args) throws IOException {
        List<StanceLabel> labels = StanceLabel.load(Path.of(args[0]));
        NamedTexts texts =
                NamedTexts.load(Arrays.stream(args).skip(2).map(Path::of).toList());
        List<Lesson> lessons = lessons(labels, texts);
        List<String> papers = new ArrayList<>();
        papers.add("Weights in thousandths of the signs of a speaker's stance, by ridge regression.");
        papers.add("Origin: learnt by TrainStance from gold/stance. Licence: Apache-2.0.");
        for (String line : new StanceValidation(lessons).lines()) {
            System.out.println(line);
            papers.add(line);
        }
        Files.write(Path.of(args[1]), new StanceModel(Ridge.learn(lessons)).write(papers));
    }

    static List<Lesson> lessons(List<StanceLabel> labels, NamedTexts texts) {
        Map<String, SortedMap<String, Double>> seen = new ConcurrentHashMap<>();
        Reader reader = Reader.load((attribution, code, signs) -> {
            seen.put(key(attribution.content().toString(), code), new TreeMap<>(signs));
            return null;
        });
        List<Lesson> lessons = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        labels.forEach(label -> names.add(label.text()));
        for (String name : names) {
            if (!texts.has(name)) {
                continue;
            }
            seen.clear();
            Reading reading = texts.read(reader, new TreeSet<>(List.of(name))).get(name);
            for (StanceLabel label : labels) {
                Double mean = label.mean();
                if (mean == null || !label.text().equals(name) || reading == null) {
                    continue;
                }
                Statement statement = StanceMatch.find(label, reading.statements());
                SortedMap<String, Double> signs = statement == null
                        ? null
                        : seen.get(key(StanceMatch.units(reading, statement).toString(), label.target()));
                lessons.add(new Lesson(name, label.id(), signs, mean));
            }
        }
        return lessons;
    }

    private static String key(String content, String code) {
        return content + "|" + code;
    }
}
