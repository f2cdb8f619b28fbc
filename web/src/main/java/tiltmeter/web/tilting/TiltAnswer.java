package tiltmeter.web.tilting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.tilt.Bands;

/**
 * A tilt with everything that the one screen shows of it. Figures are log-odds unless their name says otherwise; null
 * is "not enough evidence", never nought.
 *
 * @param sentence what the figures say, in plain words
 * @param grade how much evidence the last figure has: none, thin, fair or good
 * @param basis what was counted
 * @param fates what became of the acts told: counted, denied, planned and so on
 * @param usualShareA share of cooperative acts at the usual level with the first side, in (0, 1)
 * @param usualShareB the same with the second side
 */
public record TiltAnswer(
        Side country,
        List<Side> between,
        List<Side> and,
        String step,
        List<String> without,
        String sentence,
        String grade,
        Basis basis,
        Map<String, Integer> fates,
        double usualShareA,
        double usualShareB,
        List<StepAnswer> steps,
        List<BreakAnswer> breaks,
        List<MoverAnswer> movers,
        List<OutletShare> outlets) {

    /**
     * A country or a part of a side.
     *
     * @param code as it was asked for: a code, or a bloc as {@code bloc:BRICS}
     * @param name what to call it
     * @param members all codes that ever belong to it
     */
    public record Side(String code, String name, List<String> members) {}

    /**
     * What the figures rest on.
     *
     * @param stories different stories counted
     * @param articles articles that tell them and were read
     * @param copies further printings of the same text, counted with their story
     * @param outlets different outlets that tell what was counted
     */
    public record Basis(int stories, int articles, int copies, int outlets) {}

    /**
     * One step.
     *
     * @param label what to call the step
     * @param end last day
     * @param tilt knowing everything; null below the floor
     * @param known knowing only what was told up to then
     * @param stories stories counted in the step
     * @param printings articles and copies of them that tell those stories
     */
    public record StepAnswer(
            LocalDate start,
            LocalDate end,
            String label,
            @Nullable Bands tilt,
            @Nullable Bands known,
            SideAnswer a,
            SideAnswer b,
            int stories,
            int printings) {}

    /** The dealings with one side in one step; {@code departure} is null below the floor. */
    public record SideAnswer(
            double votes,
            double cooperative,
            int stories,
            double evidence,
            int pending,
            @Nullable Bands departure,
            double share) {}

    /**
     * A story that moved the figure.
     *
     * @param families independent outlets that tell it: those of one owner are one witness
     * @param effect largest change that it makes in a step, in log-odds; above 0 towards the first side
     * @param label the step where that is
     */
    public record MoverAnswer(
            String story,
            @Nullable String title,
            @Nullable String published,
            List<String> publishers,
            int families,
            int articles,
            int copies,
            double effect,
            String label,
            List<Act> acts) {}

    /** An act that a story tells; {@code events} are the records behind it. */
    public record Act(
            @Nullable LocalDate day,
            String type,
            String actor,
            String actorName,
            String recipient,
            String recipientName,
            boolean symmetric,
            boolean cooperative,
            String status,
            String voice,
            boolean denied,
            List<String> events) {}

    /**
     * A jump in the level of one pair that its drift does not explain.
     *
     * @param start first day of the step that it came at
     * @param side 1 if it moves the tilt towards the first side, -1 towards the second
     * @param probability in [0, 1]
     * @param stories ids of the stories that made it, the strongest first
     */
    public record BreakAnswer(
            LocalDate start, String label, int side, double probability, double jump, List<String> stories) {}

    /** How many of the counted stories an outlet tells. */
    public record OutletShare(String outlet, int stories, int only) {}
}
