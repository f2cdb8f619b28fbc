package tiltmeter.web.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Json;
import tiltmeter.web.tilting.TiltDesk;

/**
 * Looks at the ledger for a rule and compares with what was known at the last look. Copies bring no record of their
 * own, so no look can tell a ledger with further copies from one without: they are silent.
 */
final class Lookout {
    /** Days without a word after which an outlet counts as silent, against the latest article of the ledger. */
    private static final long SILENT_DAYS = 30;

    /** Least articles for an outlet whose silence is worth a word. */
    private static final long LEAST_ARTICLES = 5;

    private final Archive archive;
    private final TiltDesk desk;
    private final LeanWatch lean;
    private final UnaryOperator<String> names;

    Lookout(Archive archive, TiltDesk desk, UnaryOperator<String> names) {
        this.archive = archive;
        this.desk = desk;
        this.lean = new LeanWatch(desk, names);
        this.names = names;
    }

    Look look(Rule rule) {
        return switch (rule.kind()) {
            case BREAK -> lean.look(rule);
            case CLAIM -> new ClaimWatch(archive).look(rule, codes(rule));
            case COSTLY -> costly(rule);
            case COVERAGE -> coverage(rule);
        };
    }

    /** All codes that ever belong to a side: a bloc's members come and go. */
    private List<String> codes(Rule rule) {
        return Stream.of(rule.poleA(), rule.poleB())
                .flatMap(side -> desk.codes(side, rule.country()).stream())
                .distinct()
                .toList();
    }

    private Look costly(Rule rule) {
        TreeMap<String, Map<String, @Nullable Object>> now = new TreeMap<>();
        List<String> sides = codes(rule);
        for (Map<String, @Nullable Object> row : archive.rows("costly", rule.country(), sides)) {
            now.put(
                    row.get("actor") + " " + row.get("type") + " " + row.get("recipient") + " " + row.get("story"),
                    row);
        }
        Set<String> known = known(rule);
        List<Finding> findings = new ArrayList<>();
        if (rule.baseline() != null) {
            now.forEach((key, row) -> {
                if (!known.contains(key)) {
                    findings.add(new Finding(
                            key,
                            names.apply(String.valueOf(row.get("actor"))) + " " + row.get("type") + " "
                                    + names.apply(String.valueOf(row.get("recipient"))) + ", " + row.get("day"),
                            "A costly act that was not known: " + row.get("quote"),
                            "No story told this act at the last look; copies of a known story do not count.",
                            "The act being planned, denied or of other parties; open the words.",
                            List.of(String.valueOf(row.get("story"))),
                            link(rule, "&event=" + row.get("id") + "&story=" + row.get("story"))));
                }
            });
        }
        return new Look(findings, Json.text(Map.of("known", List.copyOf(now.keySet()))));
    }

    private Look coverage(Rule rule) {
        TreeMap<String, Map<String, @Nullable Object>> now = new TreeMap<>();
        for (Map<String, @Nullable Object> row : archive.rows("outlets", rule.country(), null, null)) {
            Number silent = (Number) row.get("silent_days");
            Number articles = (Number) row.get("articles");
            if (silent != null
                    && articles != null
                    && silent.longValue() > SILENT_DAYS
                    && articles.longValue() >= LEAST_ARTICLES) {
                now.put(String.valueOf(row.get("outlet")), row);
            }
        }
        Set<String> known = known(rule);
        List<Finding> findings = new ArrayList<>();
        if (rule.baseline() != null) {
            now.forEach((outlet, row) -> {
                if (!known.contains(outlet)) {
                    findings.add(new Finding(
                            outlet + row.get("last_heard"),
                            outlet + " has fallen silent on " + names.apply(rule.country()),
                            "Last heard " + row.get("last_heard") + " after " + row.get("articles")
                                    + " articles; the figure now rests on fewer outlets.",
                            "At the last look it was heard within " + SILENT_DAYS
                                    + " days of the latest article of the ledger.",
                            "Its pages not being fetched any more, or its name being printed otherwise.",
                            List.of(),
                            "/outlets"));
                }
            });
        }
        return new Look(findings, Json.text(Map.of("known", List.copyOf(now.keySet()))));
    }

    static Set<String> known(Rule rule) {
        TreeSet<String> known = new TreeSet<>();
        if (rule.baseline() != null && Json.map(rule.baseline()).get("known") instanceof List<?> list) {
            list.forEach(key -> known.add(String.valueOf(key)));
        }
        return known;
    }

    /** The one screen that a rule watches. */
    static String link(Rule rule, String more) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("between", String.join(",", rule.poleA()));
        query.put("and", String.join(",", rule.poleB()));
        if (rule.step().equals("week")) {
            query.put("by", "week");
        }
        return "/tilt/" + rule.country() + "?"
                + String.join(
                        "&",
                        query.entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue())
                                .toList())
                + more;
    }
}
