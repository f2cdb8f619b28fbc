package tiltmeter.web.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Json;

/** Watches for new claims, denials and doubts about acts between a country and two sides. */
final class ClaimWatch {
    /** Claims of one country that are looked at, the contested ones first. */
    private static final long MOST = 5000;

    private static final Map<String, String> POSITIONS = new TreeMap<>(Map.of(
            "said_by", "said by",
            "denied_by", "denied by",
            "doubted_by", "doubted by",
            "withdrawn_by", "taken back by"));

    private final Archive archive;

    ClaimWatch(Archive archive) {
        this.archive = archive;
    }

    private record Stand(String position, String who, Map<String, @Nullable Object> claim) {}

    /** @param sides all codes that ever belong to a side */
    Look look(Rule rule, List<String> sides) {
        TreeMap<String, Stand> now = new TreeMap<>();
        for (Map<String, @Nullable Object> claim : archive.rows("claims", rule.country(), null, null, 0L, MOST)) {
            if (sides.contains(String.valueOf(claim.get("actor")))
                    || sides.contains(String.valueOf(claim.get("recipient")))) {
                POSITIONS.forEach((column, position) -> {
                    if (claim.get(column) instanceof List<?> all) {
                        all.forEach(who -> now.put(
                                claim.get("id") + " " + column + " " + who,
                                new Stand(position, String.valueOf(who), claim)));
                    }
                });
            }
        }
        // Rules made before claims were told apart by their words know them by other keys: a first look for them too.
        boolean first = rule.baseline() == null || !Json.map(rule.baseline()).containsKey("claims");
        Set<String> known = Lookout.known(rule);
        List<Finding> findings = new ArrayList<>();
        if (!first) {
            now.forEach((key, stand) -> {
                if (!known.contains(key)) {
                    findings.add(finding(key, stand));
                }
            });
        }
        return new Look(
                findings, Json.text(new TreeMap<>(Map.of("claims", now.size(), "known", List.copyOf(now.keySet())))));
    }

    private static Finding finding(String key, Stand stand) {
        Map<String, @Nullable Object> claim = stand.claim();
        String what = claim.get("actor") + " " + claim.get("type")
                + (claim.get("recipient") == null ? "" : " " + claim.get("recipient"));
        return new Finding(
                key,
                what + ", " + stand.position() + " " + stand.who(),
                "New: " + what + " is " + stand.position() + " " + stand.who() + ". Words: " + claim.get("quote"),
                "At the last look " + stand.who() + " took no such position to this claim, which "
                        + claim.get("articles") + " articles tell by now.",
                "A speaker or an end of the act read wrongly, or two claims taken for one; open the words.",
                List.of(),
                "/claim/" + claim.get("id"));
    }
}
