package tiltmeter.web.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.Step;
import tiltmeter.web.data.Archive;
import tiltmeter.web.data.Json;
import tiltmeter.web.tilting.TiltAnswer;
import tiltmeter.web.tilting.TiltAsk;
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
    private final UnaryOperator<String> names;

    Lookout(Archive archive, TiltDesk desk, UnaryOperator<String> names) {
        this.archive = archive;
        this.desk = desk;
        this.names = names;
    }

    Look look(Rule rule) {
        return switch (rule.kind()) {
            case BREAK -> lean(rule);
            case CLAIM -> claims(rule);
            case COSTLY -> costly(rule);
            case COVERAGE -> coverage(rule);
        };
    }

    private Look lean(Rule rule) {
        TiltAnswer answer = desk.answer(new TiltAsk(
                rule.country(),
                rule.poleA(),
                rule.poleB(),
                null,
                null,
                rule.step().equals("week") ? Step.WEEK : Step.MONTH,
                List.of()));
        TiltAnswer.StepAnswer last = null;
        for (TiltAnswer.StepAnswer step : answer.steps()) {
            last = step.tilt() == null ? last : step;
        }
        Bands bands = last == null ? null : last.tilt();
        String now = last == null || bands == null
                ? "no figure"
                : bands.side80() > 0 ? "A" : bands.side80() < 0 ? "B" : "usual";
        String baseline = Json.text(Map.of("state", now, "step", last == null ? "" : last.label()));
        if (rule.baseline() == null || bands == null || last == null) {
            return new Look(List.of(), baseline);
        }
        Map<String, @Nullable Object> before = Json.map(rule.baseline());
        if (now.equals(before.get("state"))) {
            return new Look(List.of(), baseline);
        }
        List<TiltAnswer.MoverAnswer> did = answer.movers().stream()
                .filter(mover -> now.equals("usual") || (mover.effect() > 0) == now.equals("A"))
                .limit(5)
                .toList();
        String strongest = did.isEmpty()
                ? "."
                : String.format(
                        Locale.ROOT,
                        "; the strongest alone makes ×%.2f, so see that it is right: %s.",
                        Math.exp(Math.abs(did.get(0).effect())),
                        did.get(0).title());
        return new Look(
                List.of(new Finding(
                        now + last.label(),
                        capital(names.apply(rule.country())) + " " + state(now, rule) + " in " + last.label(),
                        answer.sentence(),
                        "At the last look it was: " + state(String.valueOf(before.get("state")), rule) + " ("
                                + before.get("step") + "), against the usual level of the whole window.",
                        "The stories below being wrong, one event told as several, or an outlet that fell silent"
                                + strongest,
                        did.stream().map(TiltAnswer.MoverAnswer::story).toList(),
                        link(rule, ""))),
                baseline);
    }

    private String state(String state, Rule rule) {
        return switch (state) {
            case "A" -> "leans to " + all(rule.poleA()) + " more than usual";
            case "B" -> "leans to " + all(rule.poleB()) + " more than usual";
            case "usual" -> "leans to neither side more than usual";
            default -> "had no figure";
        };
    }

    private Look claims(Rule rule) {
        TreeMap<String, Map<String, @Nullable Object>> now = new TreeMap<>();
        for (Map<String, @Nullable Object> row : archive.rows("claims", rule.country(), null, null, 0L, 5000L)) {
            if (concerns(rule, String.valueOf(row.get("actor")))
                    || concerns(rule, String.valueOf(row.get("recipient")))) {
                String what = row.get("actor") + " " + row.get("type") + " " + row.get("recipient");
                parts(row, "said_by").forEach(who -> now.put(what + " | said by " + who, row));
                parts(row, "denied_by").forEach(who -> now.put(what + " | denied by " + who, row));
                parts(row, "doubted_by").forEach(who -> now.put(what + " | doubted by " + who, row));
            }
        }
        TreeSet<String> known = known(rule);
        List<Finding> findings = new ArrayList<>();
        if (rule.baseline() != null) {
            now.forEach((key, row) -> {
                if (!known.contains(key)) {
                    findings.add(new Finding(
                            key,
                            key.replace(" | ", ", "),
                            "New: " + key.replace(" | ", ", ") + ". Words: " + row.get("latest_words"),
                            "Neither this voice nor this denial was in the ledger at the last look.",
                            "A speaker or an end of the act read wrongly; open the words.",
                            List.of(),
                            "/article/" + row.get("latest_article")));
                }
            });
        }
        return new Look(findings, Json.text(Map.of("known", List.copyOf(now.keySet()))));
    }

    private Look costly(Rule rule) {
        TreeMap<String, Map<String, @Nullable Object>> now = new TreeMap<>();
        List<String> sides =
                Stream.concat(rule.poleA().stream(), rule.poleB().stream()).toList();
        for (Map<String, @Nullable Object> row : archive.rows("costly", rule.country(), sides)) {
            now.put(
                    row.get("actor") + " " + row.get("type") + " " + row.get("recipient") + " " + row.get("story"),
                    row);
        }
        TreeSet<String> known = known(rule);
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
        for (Map<String, @Nullable Object> row : archive.rows("outlets", rule.country())) {
            Number silent = (Number) row.get("silent_days");
            Number articles = (Number) row.get("articles");
            if (silent != null
                    && articles != null
                    && silent.longValue() > SILENT_DAYS
                    && articles.longValue() >= LEAST_ARTICLES) {
                now.put(String.valueOf(row.get("outlet")), row);
            }
        }
        TreeSet<String> known = known(rule);
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

    private static TreeSet<String> known(Rule rule) {
        TreeSet<String> known = new TreeSet<>();
        if (rule.baseline() != null && Json.map(rule.baseline()).get("known") instanceof List<?> list) {
            list.forEach(key -> known.add(String.valueOf(key)));
        }
        return known;
    }

    private static boolean concerns(Rule rule, String code) {
        return rule.poleA().contains(code) || rule.poleB().contains(code);
    }

    private static List<String> parts(Map<String, @Nullable Object> row, String name) {
        return row.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private String all(List<String> codes) {
        return String.join(", ", codes.stream().map(names).toList());
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String link(Rule rule, String more) {
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
