package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.actors.Scene;

/** Everybody whom an article mentions, with where and how often: those who may stand at the ends of its acts. */
final class Company {
    /** A mention of somebody. */
    record Sighting(Scene scene, Mention mention, Participant participant) {}

    private final Map<String, List<Sighting>> byCode = new LinkedHashMap<>();
    private final Map<Integer, Map<String, List<Sighting>>> bySentence = new LinkedHashMap<>();
    private final List<String> ranked;
    private final Map<String, Integer> rank = new HashMap<>();

    Company(List<Scene> scenes) {
        for (Scene scene : scenes) {
            Map<String, List<Sighting>> here = new LinkedHashMap<>();
            for (Mention mention : scene.mentions()) {
                for (Participant participant : Scene.everybody(mention)) {
                    String code = participant.code();
                    if (code != null) {
                        Sighting sighting = new Sighting(scene, mention, participant);
                        byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(sighting);
                        here.computeIfAbsent(code, key -> new ArrayList<>()).add(sighting);
                    }
                }
            }
            bySentence.put(scene.number(), here);
        }
        ranked = new ArrayList<>(byCode.keySet());
        ranked.sort(Comparator.comparingInt((String code) -> -count(code)));
        ranked.forEach(code -> rank.put(code, rank.size()));
    }

    /** The place of {@code code} in {@link #ranked}, from 0; -1 for one who is never mentioned. */
    int rank(String code) {
        return rank.getOrDefault(code, -1);
    }

    /** Codes by how often they are mentioned, the commonest first; of equals the one named first. */
    List<String> ranked() {
        return ranked;
    }

    /** Codes mentioned in a sentence, in reading order. */
    List<String> in(int sentence) {
        return List.copyOf(bySentence.getOrDefault(sentence, Map.of()).keySet());
    }

    int count(String code) {
        return byCode.getOrDefault(code, List.of()).size();
    }

    /** Mentions of {@code code} in one sentence, in reading order. */
    List<Sighting> in(int sentence, String code) {
        return bySentence.getOrDefault(sentence, Map.of()).getOrDefault(code, List.of());
    }

    /** How many sentences before {@code sentence} somebody was mentioned last: 0 is there itself, -1 only later. */
    int age(int sentence, String code) {
        List<Sighting> all = byCode.getOrDefault(code, List.of());
        int last = last(sentence, all);
        return last < 0 ? -1 : sentence - all.get(last).scene().number();
    }

    /** The words for {@code code} that are nearest before the end of {@code sentence}, else the first after it. */
    @Nullable
    Participant nearest(int sentence, String code) {
        List<Sighting> all = byCode.getOrDefault(code, List.of());
        return all.isEmpty() ? null : all.get(Math.max(0, last(sentence, all))).participant();
    }

    /** The label in the tree of the first words for {@code code} in a sentence; "none" when there are none. */
    String label(int sentence, String code) {
        List<Sighting> all = in(sentence, code);
        if (all.isEmpty()) {
            return "none";
        }
        Sighting first = all.get(0);
        return first.scene().parse().token(first.mention().head()).label();
    }

    /** What sort of player {@code code} is; "0" for nobody. */
    static String kind(@Nullable String code) {
        if (code == null) {
            return "0";
        }
        return switch (code) {
            case "NSA", "CVL", "WST", "EU", "UN", "NATO" -> code;
            default -> code.startsWith("IGO") ? "IGO" : "state";
        };
    }

    /** Place of the last sighting up to the end of {@code sentence}, or -1. */
    private static int last(int sentence, List<Sighting> all) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).scene().number() <= sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
