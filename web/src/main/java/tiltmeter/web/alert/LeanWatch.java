package tiltmeter.web.alert;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.Step;
import tiltmeter.web.data.Json;
import tiltmeter.web.tilting.TiltAnswer;
import tiltmeter.web.tilting.TiltAsk;
import tiltmeter.web.tilting.TiltDesk;

/** Watches whether the 80 % band of a lean leaves "usual", or comes back to it. */
final class LeanWatch {
    private final TiltDesk desk;
    private final UnaryOperator<String> names;

    LeanWatch(TiltDesk desk, UnaryOperator<String> names) {
        this.desk = desk;
        this.names = names;
    }

    Look look(Rule rule) {
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
        String baseline = Json.text(new TreeMap<>(Map.of("state", now, "step", last == null ? "" : last.label())));
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
                        Lookout.link(rule, ""))),
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

    private String all(List<String> codes) {
        return String.join(", ", codes.stream().map(names).toList());
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
