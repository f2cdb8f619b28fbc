package tiltmeter.app.tilt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.Fate;
import tiltmeter.tilt.PairStep;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltStep;

/** A tilt for the next program: log-odds to six digits after the point, null or empty where there is no figure. */
public final class TiltTable {
    private TiltTable() {}

    /** The series and what it rests on, for JSON. */
    static Map<String, @Nullable Object> map(Tilt tilt) {
        Question question = tilt.question();
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("kind", "tilt");
        if (tilt.set() != null) {
            all.put("event_set", tilt.set());
        }
        all.put("country", question.country());
        all.put("between", question.poleA());
        all.put("and", question.poleB());
        all.put("by", question.step().word());
        all.put("unit", "log-odds");
        all.put("usual_share_a", rounded(tilt.usualShareA()));
        all.put("usual_share_b", rounded(tilt.usualShareB()));
        all.put("stories", tilt.stories());
        all.put("articles", tilt.articles());
        all.put("outlets", tilt.outlets());
        Map<String, Object> fates = new LinkedHashMap<>();
        tilt.fates().forEach((fate, count) -> fates.put(fate.word(), count));
        all.put("acts", fates);
        List<Object> steps = new ArrayList<>();
        for (TiltStep step : tilt.steps()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("start", step.start().toString());
            one.put("tilt", bands(step.tilt()));
            one.put("known_then", bands(step.known()));
            one.put("stories", step.stories());
            one.put("volume", step.volume());
            one.put("a", pair(step.a()));
            one.put("b", pair(step.b()));
            steps.add(one);
        }
        all.put("steps", steps);
        return all;
    }

    /** A head and one line per step. */
    public static List<String> csv(Tilt tilt) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "start,tilt,low80,high80,low95,high95,known,known_low80,known_high80,known_low95,known_high95,stories,"
                        + "votes_a,cooperative_a,evidence_a,pending_a,share_a,votes_b,cooperative_b,evidence_b,pending_b,share_b,volume");
        for (TiltStep step : tilt.steps()) {
            lines.add(String.join(
                    ",",
                    step.start().toString(),
                    cells(step.tilt()),
                    cells(step.known()),
                    Integer.toString(step.stories()),
                    cells(step.a()),
                    cells(step.b()),
                    Integer.toString(step.volume())));
        }
        return lines;
    }

    static @Nullable Object bands(@Nullable Bands bands) {
        if (bands == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("median", rounded(bands.median()));
        map.put("low80", rounded(bands.low80()));
        map.put("high80", rounded(bands.high80()));
        map.put("low95", rounded(bands.low95()));
        map.put("high95", rounded(bands.high95()));
        return map;
    }

    private static Map<String, @Nullable Object> pair(PairStep pair) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("votes", rounded(pair.votes()));
        map.put("cooperative", rounded(pair.cooperative()));
        map.put("stories", pair.stories());
        map.put("evidence", rounded(pair.evidence()));
        map.put("pending", pair.pending());
        map.put("share", pair.departure() == null ? null : rounded(pair.share()));
        map.put("departure", bands(pair.departure()));
        return map;
    }

    private static String cells(@Nullable Bands bands) {
        return bands == null
                ? ",,,,"
                : String.join(
                        ",",
                        cell(bands.median()),
                        cell(bands.low80()),
                        cell(bands.high80()),
                        cell(bands.low95()),
                        cell(bands.high95()));
    }

    private static String cells(PairStep pair) {
        return String.join(
                ",",
                cell(pair.votes()),
                cell(pair.cooperative()),
                cell(pair.evidence()),
                Integer.toString(pair.pending()),
                pair.departure() == null ? "" : cell(pair.share()));
    }

    private static String cell(double value) {
        return String.format(Locale.ROOT, "%.6f", value + 0.0);
    }

    /** Adding nought turns a negative nought into nought. */
    static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6 + 0.0;
    }

    /** Acts that were told and not counted, by reason, in words; empty when there are none. */
    public static String leftOut(Tilt tilt) {
        List<String> parts = new ArrayList<>();
        tilt.fates().forEach((fate, count) -> {
            if (fate != Fate.COUNTED && count > 0) {
                parts.add(count + " " + fate.word());
            }
        });
        return parts.isEmpty() ? "" : "not counted: " + String.join(", ", parts);
    }
}
