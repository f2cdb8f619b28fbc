package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures a tilt. The same evidence in any order gives the same answer to the last bit; see {@code docs/METHOD.md}.
 */
public final class TiltMeasure {
    /** The most steps in a window: a century of weeks. More is surely a misread date. */
    private static final int MOST_STEPS = 5300;

    /** The fewest steps that a usual level can be known from, in what was known then. */
    private static final int FEWEST_STEPS = 3;

    private final Question question;
    private final Settings settings;
    private final List<LocalDate> starts;
    private final int[] volume;
    private final @Nullable String set;
    private final Pair a;
    private final Pair b;

    private TiltMeasure(
            Question question,
            Settings settings,
            List<LocalDate> starts,
            int[] volume,
            @Nullable String set,
            Pair a,
            Pair b) {
        this.question = question;
        this.settings = settings;
        this.starts = starts;
        this.volume = volume;
        this.set = set;
        this.a = a;
        this.b = b;
    }

    /**
     * The whole answer: every channel, the breaks and the variants.
     *
     * @throws IllegalArgumentException if the window has more steps than a century has weeks
     */
    public static Study study(Evidence evidence, Question question, Settings settings) {
        return new StudyMaker(evidence, question, settings).study();
    }

    /**
     * Sorts {@code deeds} into votes and steps; of their outlets nothing is known.
     *
     * @throws IllegalArgumentException if the window has more steps than a century has weeks
     */
    public static TiltMeasure prepare(Collection<Deed> deeds, Question question, Settings settings) {
        return prepare(Evidence.of(deeds), question, settings);
    }

    /**
     * Sorts the acts of {@code evidence} into votes and steps.
     *
     * @throws IllegalArgumentException if the window has more steps than a century has weeks
     */
    public static TiltMeasure prepare(Evidence evidence, Question question, Settings settings) {
        Window window = Window.of(evidence.deeds(), question, settings.longestDoubtDays());
        List<LocalDate> starts = window == null ? List.of() : window.starts(question.step(), MOST_STEPS);
        return new TiltMeasure(
                question,
                settings,
                starts,
                volume(evidence, starts, question.step()),
                evidence.set(),
                pair(evidence, question, question.a(), settings, window, starts),
                pair(evidence, question, question.b(), settings, window, starts));
    }

    /** The same window and steps with the votes of another channel. */
    TiltMeasure withVotes(List<Vote> votesA, List<Vote> votesB) {
        return new TiltMeasure(
                question,
                settings,
                starts,
                volume,
                set,
                new Pair(votesA, starts, question.step(), settings),
                new Pair(votesB, starts, question.step(), settings));
    }

    private static int[] volume(Evidence evidence, List<LocalDate> starts, Step step) {
        int[] volume = new int[starts.size()];
        for (int t = 0; t < volume.length; t++) {
            volume[t] = evidence.storiesByDay().subMap(starts.get(t), step.next(starts.get(t))).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }
        return volume;
    }

    private static Pair pair(
            Evidence evidence,
            Question question,
            Pole pole,
            Settings settings,
            @Nullable Window window,
            List<LocalDate> starts) {
        List<Vote> votes = new ArrayList<>();
        for (Vote vote :
                new VoteCounter(settings, evidence.ownership()).count(evidence.deeds(), question.country(), pole)) {
            votes.add(window == null ? vote : window.keep(vote));
        }
        return new Pair(Weights.apply(votes, settings.weighting()), starts, question.step(), settings);
    }

    /** The question with the ends of its window written out; the question itself where there is no step. */
    Question fixed() {
        if (starts.isEmpty()) {
            return question;
        }
        LocalDate end = question.step().next(starts.get(starts.size() - 1)).minusDays(1);
        return new Question(
                question.country(),
                question.a(),
                question.b(),
                question.from() == null ? starts.get(0) : question.from(),
                question.to() == null ? end : question.to(),
                question.step());
    }

    /** All votes with pole A, counted or not. */
    List<Vote> votesA() {
        return a.votes();
    }

    /** All votes with pole B, counted or not. */
    List<Vote> votesB() {
        return b.votes();
    }

    /** What new votes of one pair are expected to say, to hold votes against that the measure has not seen. */
    public Forecast forecast(Break.Side side) {
        Pair pair = side == Break.Side.A ? a : b;
        return starts.isEmpty()
                ? new Forecast(starts, List.of())
                : new Forecast(starts, pair.level().odds());
    }

    /**
     * How the country treats third parties beside how the poles treat them.
     *
     * @throws IllegalArgumentException if the window has more steps than a century has weeks
     */
    public static Profile profile(Evidence evidence, Question question, Settings settings) {
        return new ProfileMaker(evidence, question, settings).profile();
    }

    /** The tilt, step by step, in hindsight and as it was known then. */
    public Tilt tilt() {
        return tilt(true);
    }

    /** The tilt in hindsight alone; {@link TiltStep#known} is null throughout. */
    public Tilt smoothed() {
        return tilt(false);
    }

    private Tilt tilt(boolean withKnown) {
        int n = starts.size();
        List<TiltStep> steps = new ArrayList<>();
        double usualA = 0;
        double usualB = 0;
        if (n > 0) {
            Level levelA = a.level();
            Level levelB = b.level();
            usualA = levelA.usual();
            usualB = levelB.usual();
            List<Mixture> fromUsualA = levelA.departures();
            List<Mixture> fromUsualB = levelB.departures();
            List<Mixture> knownA = withKnown ? a.known() : List.of();
            List<Mixture> knownB = withKnown ? b.known() : List.of();
            double[] expectedA = levelA.expected();
            double[] expectedB = levelB.expected();
            for (int t = 0; t < n; t++) {
                boolean enough = a.enough(t, n - 1) && b.enough(t, n - 1);
                boolean then = withKnown && t + 1 >= FEWEST_STEPS && a.enough(t, t) && b.enough(t, t);
                steps.add(new TiltStep(
                        starts.get(t),
                        enough ? Mixture.bands(fromUsualA.get(t), fromUsualB.get(t)) : null,
                        then ? Mixture.bands(knownA.get(t), knownB.get(t)) : null,
                        a.step(t, fromUsualA.get(t), Walk.share(expectedA[t])),
                        b.step(t, fromUsualB.get(t), Walk.share(expectedB[t])),
                        storiesIn(t),
                        volume[t]));
            }
        }
        return new Tilt(question, settings, steps, a.votes(), b.votes(), Walk.share(usualA), Walk.share(usualB), set);
    }

    private int storiesIn(int t) {
        return (int) Stream.of(a, b)
                .flatMap(pair -> pair.counted(t).stream())
                .map(Vote::story)
                .distinct()
                .count();
    }

    /**
     * The stories that moved the tilt most, the strongest first.
     *
     * @param limit how many at most
     */
    public List<Mover> movers(int limit) {
        return new MoverSearch(starts, a, b).strongest(limit);
    }

    /** Dated jumps of either pair, in the order of time, those with pole A first on one day. */
    public List<Break> breaks() {
        List<Break> breaks = new ArrayList<>();
        breaks.addAll(new BreakSearch(a, starts, question.step(), settings).find(Break.Side.A));
        breaks.addAll(new BreakSearch(b, starts, question.step(), settings).find(Break.Side.B));
        breaks.sort(Comparator.comparing(Break::step));
        return breaks;
    }
}
