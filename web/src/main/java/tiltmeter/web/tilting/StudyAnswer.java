package tiltmeter.web.tilting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.CostlyAct;
import tiltmeter.tilt.Profile;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.Study;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.Vote;

/**
 * What is behind the other switches of the one screen.
 *
 * @param sentence everything in plain words
 * @param positions the lean by words alone, step by step
 * @param likeness how the country treats third parties beside how the two sides treat them
 * @param costly acts that cost something, in the order of time
 * @param pending acts planned or possible, which never count
 * @param outlets range of the medians when one family of outlets is left out, each in turn
 * @param withoutState medians without outlets of states; null where there are none
 */
public record StudyAnswer(
        String sentence,
        List<Point> positions,
        Profile likeness,
        List<Act> costly,
        List<Act> pending,
        List<Range> outlets,
        @Nullable List<Point> withoutState) {
    /** A step's figure; null where there is not enough evidence. */
    public record Point(
            LocalDate start, String label, @Nullable Bands tilt, int stories) {}

    /** A step's range; nulls where it has no figure. {@code lost} names a family without which there is none. */
    public record Range(
            LocalDate start,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String lowWithout,
            @Nullable String highWithout,
            @Nullable String lost) {}

    /**
     * One act.
     *
     * @param side 1 if it speaks for the first side, -1 for the second, 0 where that is open
     */
    public record Act(
            @Nullable LocalDate day,
            String type,
            String actor,
            String actorName,
            String recipient,
            String recipientName,
            boolean symmetric,
            boolean cooperative,
            String fate,
            int side,
            String story,
            List<String> events) {}

    static StudyAnswer of(Study study, Step step, UnaryOperator<String> names) {
        Tilt withoutState = study.variants().withoutStateMedia();
        return new StudyAnswer(
                study.sentence(names),
                points(study.positions().words(), step),
                study.positions().profile(),
                study.costlyActs().stream().map(act -> act(act, names)).toList(),
                study.pending().stream().map(vote -> act(vote, 0, names)).toList(),
                study.variants().leftOneOut().stream()
                        .map(one -> new Range(
                                one.start(), one.low(), one.high(), one.lowWithout(), one.highWithout(), one.lost()))
                        .toList(),
                withoutState == null ? null : points(withoutState, step));
    }

    static List<Point> points(Tilt tilt, Step step) {
        return tilt.steps().stream()
                .map(one -> new Point(one.start(), step.label(one.start()), one.tilt(), one.stories()))
                .toList();
    }

    private static Act act(CostlyAct act, UnaryOperator<String> names) {
        return act(act.vote(), act.side(), names);
    }

    private static Act act(Vote vote, int side, UnaryOperator<String> names) {
        return new Act(
                vote.day(),
                vote.type().name(),
                vote.actor(),
                names.apply(vote.actor()),
                vote.recipient(),
                names.apply(vote.recipient()),
                vote.symmetric(),
                vote.cooperative(),
                vote.fate().word(),
                side,
                vote.story(),
                vote.events());
    }
}
