package tiltmeter.evaluation.tilt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.tilt.Deed;

/** The event sets of a folder. */
record Sets(Path folder, List<Deed> levant, List<Deed> turkey) {
    static Sets load(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new EvaluationException(folder + ": is no folder; name the one with levant.cameo.csv.gz in it");
        }
        var scale = Keds.scale(folder.resolve("cameo.scale.csv"));
        return new Sets(
                folder,
                Keds.read(folder.resolve("levant.cameo.csv.gz"), scale),
                Keds.read(folder.resolve("turkey.cameo.csv.gz"), scale));
    }

    /** The acts between {@code country} and {@code others}, which is all that a pair's level is made of. */
    static List<Deed> between(List<Deed> deeds, String country, List<String> others) {
        return deeds.stream()
                .filter(deed -> (deed.actor().equals(country) && others.contains(deed.recipient()))
                        || (deed.recipient().equals(country) && others.contains(deed.actor())))
                .toList();
    }
}
