package tiltmeter.app.tilt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.tilt.Break;
import tiltmeter.tilt.CostlyAct;
import tiltmeter.tilt.CostlyLine;
import tiltmeter.tilt.Envelope;
import tiltmeter.tilt.Mover;
import tiltmeter.tilt.Profile;
import tiltmeter.tilt.Study;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltStep;
import tiltmeter.tilt.Variants;
import tiltmeter.tilt.Vote;
import tools.jackson.databind.json.JsonMapper;

/** A whole study for the next program: log-odds to six digits after the point, null where there is no figure. */
public final class StudyTable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StudyTable() {}

    /** One JSON object on one line. */
    public static String json(Study study, String sentence) {
        Map<String, @Nullable Object> all = TiltTable.map(study.tilt());
        all.put("summary", sentence);
        all.put("breaks", study.breaks().stream().map(StudyTable::jump).toList());
        all.put("movers", study.movers().stream().map(StudyTable::mover).toList());
        all.put(
                "costly_acts",
                study.costlyActs().stream().map(StudyTable::costly).toList());
        all.put("costly_line", line(study));
        all.put("pending", study.pending().stream().map(StudyTable::vote).toList());
        all.put("words", series(study.positions().words().steps()));
        all.put("profile", profile(study.positions().profile()));
        all.put(
                "left_one_out",
                study.variants().leftOneOut().stream().map(StudyTable::envelope).toList());
        all.put(
                "without_state_media",
                study.variants().withoutStateMedia() == null
                        ? null
                        : series(study.variants().withoutStateMedia().steps()));
        Map<String, Object> weightings = new LinkedHashMap<>();
        for (Variants.Weighed weighed : study.variants().weightings()) {
            weightings.put(
                    Sensitivity.word(weighed.weighting()), series(weighed.tilt().steps()));
        }
        all.put("weightings", weightings);
        Tilt other = study.variants().otherTrust();
        all.put("every_record_right", other == null ? null : series(other.steps()));
        return JSON.writeValueAsString(all);
    }

    private static Map<String, @Nullable Object> jump(Break one) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("pair", one.pole() == Break.Side.A ? "a" : "b");
        map.put("step", one.step().toString());
        map.put("first", one.first().toString());
        map.put("last", one.last().toString());
        map.put("probability", TiltTable.rounded(one.probability()));
        map.put("jump", TiltTable.bands(one.jump()));
        map.put(
                "events",
                one.stories().stream()
                        .flatMap(cause -> cause.votes().stream())
                        .flatMap(vote -> vote.events().stream())
                        .toList());
        return map;
    }

    private static Map<String, Object> mover(Mover mover) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("story", mover.story());
        map.put("effect", TiltTable.rounded(mover.effect()));
        map.put("step", mover.step().toString());
        map.put("mean_size", TiltTable.rounded(mover.meanSize()));
        map.put(
                "events",
                mover.votes().stream().flatMap(vote -> vote.events().stream()).toList());
        return map;
    }

    /** Running balance of the acts that are drawn, by first day of the step. */
    private static Map<String, Object> line(Study study) {
        CostlyLine line = study.costlyLine();
        Map<String, Object> map = new LinkedHashMap<>();
        for (int t = 0; t < line.balance().size(); t++) {
            map.put(
                    study.tilt().steps().get(t).start().toString(),
                    line.balance().get(t));
        }
        return map;
    }

    private static Map<String, @Nullable Object> costly(CostlyAct act) {
        Map<String, @Nullable Object> map = vote(act.vote());
        map.put("pair", act.pole() == Break.Side.A ? "a" : "b");
        map.put("side", act.side());
        map.put("confidence", TiltTable.rounded(act.vote().confidence()));
        map.put("corroborated", act.vote().corroborated());
        map.put("drawn", act.drawn());
        return map;
    }

    private static Map<String, @Nullable Object> vote(Vote vote) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("day", vote.day() == null ? null : vote.day().toString());
        map.put("type", vote.type().name());
        map.put("actor", vote.actor());
        map.put("recipient", vote.recipient());
        map.put("fate", vote.fate().word());
        map.put("story", vote.story());
        map.put("events", vote.events());
        return map;
    }

    /** Steps that have a figure, by their first day. */
    private static Map<String, @Nullable Object> series(List<TiltStep> steps) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        steps.forEach(step -> map.put(step.start().toString(), TiltTable.bands(step.tilt())));
        return map;
    }

    private static Map<String, @Nullable Object> envelope(Envelope envelope) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("start", envelope.start().toString());
        map.put("low", envelope.low() == null ? null : TiltTable.rounded(envelope.low()));
        map.put("high", envelope.high() == null ? null : TiltTable.rounded(envelope.high()));
        map.put("low_without", envelope.lowWithout());
        map.put("high_without", envelope.highWithout());
        map.put("no_figure_without", envelope.lost());
        return map;
    }

    private static Map<String, @Nullable Object> profile(Profile profile) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("with_a", likeness(profile.withA()));
        map.put("with_b", likeness(profile.withB()));
        map.put("lean", likeness(profile.lean()));
        List<Object> rows = new ArrayList<>();
        for (Profile.ThirdParty third : profile.thirdParties()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", third.code());
            row.put("share", TiltTable.rounded(third.country()));
            row.put("votes", third.votes());
            row.put("share_a", TiltTable.rounded(third.a()));
            row.put("votes_a", third.votesA());
            row.put("share_b", TiltTable.rounded(third.b()));
            row.put("votes_b", third.votesB());
            rows.add(row);
        }
        map.put("third_parties", rows);
        return map;
    }

    private static @Nullable Object likeness(Profile.@Nullable Likeness likeness) {
        if (likeness == null) {
            return null;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("value", TiltTable.rounded(likeness.value()));
        map.put("low95", TiltTable.rounded(likeness.low95()));
        map.put("high95", TiltTable.rounded(likeness.high95()));
        return map;
    }
}
