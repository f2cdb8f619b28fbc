package tiltmeter.evaluation.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import tiltmeter.evaluation.Bootstrap;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Figures;
import tiltmeter.evaluation.Outcome;
import tiltmeter.evaluation.Prediction;
import tiltmeter.evaluation.texts.NamedTexts;
import tiltmeter.model.Reading;
import tiltmeter.reader.Reader;

/** The task {@code claims}: pairs of tellings, then the texts that they point at. */
public final class ClaimTask {
    private ClaimTask() {}

    /** A pair with what was made of it. */
    private record Judged(ClaimPair pair, boolean found, boolean joined) {}

    /**
     * Reads the texts that are there, joins all that they tell, and looks which pairs fell together. Pairs of which the
     * reader lacks a telling count as not joined.
     *
     * @param readers makes the reader; asked once, after all labels were found to be good
     * @throws EvaluationException when labels or texts cannot be used
     */
    public static Outcome run(Joiner joiner, Supplier<Reader> readers, List<Path> paths) {
        List<ClaimPair> pairs = ClaimPair.load(paths.get(0));
        NamedTexts texts = NamedTexts.load(paths.subList(1, paths.size()));
        TreeSet<String> names = new TreeSet<>();
        for (ClaimPair pair : pairs) {
            names.add(pair.left().text());
            names.add(pair.right().text());
        }
        names.removeIf(name -> !texts.has(name));
        if (names.isEmpty()) {
            throw new EvaluationException(
                    paths.get(0) + ": none of its texts is there; name folders or files of texts after it");
        }
        SortedMap<String, Reading> readings = texts.read(readers.get(), names);
        List<List<Integer>> claims = joiner.claims(List.copyOf(readings.values()));
        Map<String, List<Integer>> byText = new TreeMap<>();
        int next = 0;
        for (String name : readings.keySet()) {
            byText.put(name, claims.get(next++));
        }
        List<Judged> judged = new ArrayList<>();
        List<Prediction> predictions = new ArrayList<>();
        for (ClaimPair pair : pairs) {
            Reading left = readings.get(pair.left().text());
            Reading right = readings.get(pair.right().text());
            if (left == null || right == null) {
                continue;
            }
            int a = pair.left().find(left, pair.type());
            int b = pair.right().find(right, pair.type());
            int claimOfA = a < 0
                    ? -1
                    : byText.getOrDefault(pair.left().text(), List.of()).get(a);
            int claimOfB = b < 0
                    ? -1
                    : byText.getOrDefault(pair.right().text(), List.of()).get(b);
            boolean joined = claimOfA >= 0 && claimOfA == claimOfB;
            judged.add(new Judged(pair, a >= 0 && b >= 0, joined));
            predictions.add(new Prediction(pair.place(), pair.json(), joined));
        }
        return new Outcome(lines(pairs.size(), readings.size(), judged), predictions);
    }

    private static List<String> lines(int pairs, int texts, List<Judged> judged) {
        int[] all = new int[judged.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        int same = (int) judged.stream().filter(each -> each.pair().same()).count();
        int joined = (int) judged.stream().filter(Judged::joined).count();
        int right = (int) judged.stream()
                .filter(each -> each.joined() && each.pair().same())
                .count();
        int lacking = (int) judged.stream()
                .filter(each -> !each.found() && each.pair().same())
                .count();
        return List.of(
                judged.size() + " of " + pairs + " pairs, in " + texts + " texts that are there; in brackets the 95 %"
                        + " interval from " + Bootstrap.DRAWS + " draws of pairs",
                "  precision  " + Figures.share(right, joined) + "  "
                        + Figures.interval(Bootstrap.interval(all.length, draw -> share(judged, draw, true)), 1),
                "  recall     " + Figures.share(right, same) + "  "
                        + Figures.interval(Bootstrap.interval(all.length, draw -> share(judged, draw, false)), 1),
                "  pairs labelled the same of which the reader lacks a telling: " + lacking);
    }

    private static double share(List<Judged> judged, int[] draw, boolean ofJoined) {
        int right = 0;
        int whole = 0;
        for (int i : draw) {
            Judged each = judged.get(i);
            boolean counts = ofJoined ? each.joined() : each.pair().same();
            whole += counts ? 1 : 0;
            right += each.joined() && each.pair().same() ? 1 : 0;
        }
        return whole == 0 ? Double.NaN : 100.0 * right / whole;
    }
}
