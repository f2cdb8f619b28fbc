package tiltmeter.evaluation.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Assignment;
import tiltmeter.evaluation.gold.GoldEvent;

/**
 * What goes wrong, and how often. Events that agree in type and actors can err in status and voice. The rest are paired
 * once more where they share words of the trigger, and what differs is named; what is then left was missed or made up.
 */
public final class ErrorKinds {
    private final Map<String, Integer> counts = new TreeMap<>();

    public ErrorKinds(List<Pair> pairs) {
        for (Pair pair : pairs) {
            for (int n : pair.sentences()) {
                Pair.Split split = pair.split(n);
                split.matches().forEach(this::matched);
                Pair.Split rest = bySharedTrigger(split.missed(), split.spurious());
                rest.matches().forEach(this::differing);
                rest.missed().forEach(event -> count("missed " + event.type()));
                rest.spurious().forEach(event -> count("made up " + event.type()));
            }
        }
    }

    /** The {@code limit} commonest kinds with their counts, as lines; equal counts in the order of the alphabet. */
    public List<String> commonest(int limit) {
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return sorted.stream()
                .limit(limit)
                .map(entry -> "%6d  %s".formatted(entry.getValue(), entry.getKey()))
                .toList();
    }

    private void matched(Pair.Match match) {
        GoldEvent gold = match.gold();
        GoldEvent system = match.system();
        if (gold.status() != system.status()) {
            count("status " + gold.status().word() + " read as "
                    + system.status().word());
        }
        if (gold.told() != system.told()) {
            count(gold.told() ? "author's voice read as somebody's" : "somebody's voice read as the author's");
        }
    }

    private void differing(Pair.Match match) {
        GoldEvent gold = match.gold();
        GoldEvent system = match.system();
        if (gold.type() != system.type()) {
            count("type " + gold.type() + " read as " + system.type());
        }
        if (Level.ends(gold, system)) {
            return;
        }
        if (Objects.equals(gold.actorCode(), system.recipientCode())
                && Objects.equals(gold.recipientCode(), system.actorCode())) {
            count("actor and recipient the wrong way round");
            return;
        }
        end("actor", gold.actorCode(), system.actorCode());
        end("recipient", gold.recipientCode(), system.recipientCode());
    }

    private void end(String role, @Nullable String gold, @Nullable String system) {
        if (Objects.equals(gold, system)) {
            return;
        }
        count(role + (system == null ? " not found" : gold == null ? " found where there is none" : " is another"));
    }

    private static Pair.Split bySharedTrigger(List<GoldEvent> missed, List<GoldEvent> spurious) {
        int[][] weights = new int[missed.size()][spurious.size()];
        for (int i = 0; i < missed.size(); i++) {
            for (int j = 0; j < spurious.size(); j++) {
                GoldEvent gold = missed.get(i);
                GoldEvent system = spurious.get(j);
                if (Level.TRIGGER.agree(gold, system)) {
                    weights[i][j] = 4
                            + (gold.type() == system.type() ? 2 : 0)
                            + (Objects.equals(gold.actorCode(), system.actorCode()) ? 1 : 0)
                            + (Objects.equals(gold.recipientCode(), system.recipientCode()) ? 1 : 0);
                }
            }
        }
        return Pair.split(missed, spurious, Assignment.heaviest(weights));
    }

    private void count(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }
}
