package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures a tilt. The same deeds in any order give the same answer to the last bit; see {@code docs/METHOD.md}. */
public final class TiltMeasure {
    /** The most steps in a window: a century of weeks. More is surely a misread date. */
    private static final int MOST_STEPS = 5300;

    /** The fewest steps that a usual level can be known from, in what was known then. */
    private static final int FEWEST_STEPS = 3;

    private final Question question;
    private final Settings settings;
    private final List<LocalDate> starts;
    private final Pair a;
    private final Pair b;

    private TiltMeasure(Question question, Settings settings, List<LocalDate> starts, Pair a, Pair b) {
        this.question = question;
        this.settings = settings;
        this.starts = starts;
        this.a = a;
        this.b = b;
    }

    /**
     * Sorts {@code deeds} into votes and steps.
     *
     * @throws IllegalArgumentException if the window has more steps than a century has weeks
     */
    public static TiltMeasure prepare(Collection<Deed> deeds, Question question, Settings settings) {
        Window window = Window.of(deeds, question, settings.longestDoubtDays());
        List<LocalDate> starts = new ArrayList<>();
        if (window != null) {
            LocalDate start = question.step().start(window.first());
            while (!start.isAfter(window.last())) {
                if (starts.size() == MOST_STEPS) {
                    throw new IllegalArgumentException("from " + window.first() + " to " + window.last()
                            + " there are more than " + MOST_STEPS + " steps");
                }
                starts.add(start);
                start = question.step().next(start);
            }
        }
        return new TiltMeasure(
                question,
                settings,
                List.copyOf(starts),
                pair(deeds, question, question.poleA(), settings, window, starts),
                pair(deeds, question, question.poleB(), settings, window, starts));
    }

    private static Pair pair(
            Collection<Deed> deeds,
            Question question,
            List<String> pole,
            Settings settings,
            @Nullable Window window,
            List<LocalDate> starts) {
        List<Vote> votes = new ArrayList<>();
        for (Vote vote : new VoteCounter(settings).count(deeds, question.country(), pole)) {
            votes.add(window == null ? vote : window.keep(vote));
        }
        return new Pair(Weights.apply(votes, settings.weighting()), starts, question.step(), settings);
    }

    /** The tilt, step by step. */
    public Tilt tilt() {
        int n = starts.size();
        List<TiltStep> steps = new ArrayList<>();
        double usualA = 0;
        double usualB = 0;
        if (n > 0) {
            Level levelA = a.level(n);
            Level levelB = b.level(n);
            usualA = levelA.usual();
            usualB = levelB.usual();
            List<Mixture> fromUsualA = levelA.departures();
            List<Mixture> fromUsualB = levelB.departures();
            double[] expectedA = levelA.expected();
            double[] expectedB = levelB.expected();
            for (int t = 0; t < n; t++) {
                boolean enough = a.enough(t, n - 1) && b.enough(t, n - 1);
                steps.add(new TiltStep(
                        starts.get(t),
                        enough ? Mixture.bands(fromUsualA.get(t), fromUsualB.get(t)) : null,
                        known(t),
                        a.step(t, fromUsualA.get(t), Walk.share(expectedA[t])),
                        b.step(t, fromUsualB.get(t), Walk.share(expectedB[t])),
                        storiesIn(t)));
            }
        }
        return new Tilt(question, settings, steps, a.votes(), b.votes(), Walk.share(usualA), Walk.share(usualB));
    }

    private @Nullable Bands known(int t) {
        if (t + 1 < FEWEST_STEPS || !a.enough(t, t) || !b.enough(t, t)) {
            return null;
        }
        return Mixture.bands(
                a.level(t + 1).departures().get(t), b.level(t + 1).departures().get(t));
    }

    private int storiesIn(int t) {
        return (int) Stream.of(a, b)
                .flatMap(pair ->
                        pair.votes().stream().filter(vote -> vote.fate() == Fate.COUNTED && pair.stepOf(vote) == t))
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
}
