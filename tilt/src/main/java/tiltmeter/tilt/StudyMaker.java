package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;
import tiltmeter.model.Quad;

/** Puts a study together from its channels and variants. */
final class StudyMaker {
    private static final int MOVERS = 5;

    /** Families left out one by one, the largest first; a smaller one moves the figure less than a band is wide. */
    private static final int MOST_FAMILIES = 12;

    /** From this Goldstein figure on an agreement is one that is signed, such as a treaty (CAMEO 057). */
    private static final double SIGNED = 8;

    private final Evidence evidence;
    private final Settings settings;
    private final TiltMeasure measure;
    private final Question question;

    StudyMaker(Evidence evidence, Question question, Settings settings) {
        this.evidence = evidence;
        this.settings = settings;
        this.measure = TiltMeasure.prepare(evidence, question, settings);
        this.question = measure.fixed();
    }

    Study study() {
        Tilt tilt = measure.tilt();
        return new Study(
                question,
                settings,
                tilt,
                measure.breaks(),
                measure.movers(MOVERS),
                costlyActs(),
                pending(),
                new Positions(
                        new PositionVotes(evidence, question, measure, settings).words(),
                        new ProfileMaker(evidence, question, settings).profile()),
                new Variants(leftOneOut(tilt), withoutStateMedia(), weightings(tilt), otherTrust()));
    }

    private List<CostlyAct> costlyActs() {
        List<CostlyAct> acts = new ArrayList<>();
        for (Break.Side side : Break.Side.values()) {
            for (Vote vote : votes(side)) {
                if (vote.fate() == Fate.COUNTED && costly(vote)) {
                    acts.add(new CostlyAct(
                            side, vote, vote.corroborated() || vote.confidence() >= settings.drawnFrom()));
                }
            }
        }
        acts.sort(Comparator.comparing(act -> day(act.vote())));
        return acts;
    }

    /** Material acts of states and signed agreements; protests are mostly made by citizens and are left out. */
    private static boolean costly(Vote vote) {
        Quad quad = vote.type().quad();
        boolean material = quad == Quad.MATERIAL_COOPERATION || quad == Quad.MATERIAL_CONFLICT;
        return (material && vote.type() != EventType.PROTEST)
                || (vote.type() == EventType.AGREE && vote.intensity() >= SIGNED);
    }

    private List<Vote> pending() {
        List<Vote> pending = new ArrayList<>();
        for (Break.Side side : Break.Side.values()) {
            votes(side).stream().filter(vote -> vote.fate().pending()).forEach(pending::add);
        }
        pending.sort(Comparator.comparing(StudyMaker::day));
        return pending;
    }

    private static LocalDate day(Vote vote) {
        return vote.day() == null ? LocalDate.MAX : vote.day();
    }

    private List<Vote> votes(Break.Side side) {
        return side == Break.Side.A ? measure.votesA() : measure.votesB();
    }

    private List<Envelope> leftOneOut(Tilt tilt) {
        Map<String, Integer> families = new TreeMap<>();
        for (Break.Side side : Break.Side.values()) {
            for (Vote vote : votes(side)) {
                if (vote.fate() == Fate.COUNTED) {
                    vote.families().forEach(family -> families.merge(family, 1, Integer::sum));
                }
            }
        }
        if (families.size() < 2) {
            return List.of();
        }
        Map<String, Tilt> without = new TreeMap<>();
        families.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_FAMILIES)
                .forEach(entry -> without.put(
                        entry.getKey(),
                        keeping(outlet ->
                                !entry.getKey().equals(evidence.ownership().family(outlet)))));
        List<Envelope> envelope = new ArrayList<>();
        for (int t = 0; t < tilt.steps().size(); t++) {
            envelope.add(envelope(tilt.steps().get(t), t, without));
        }
        return envelope;
    }

    private static Envelope envelope(TiltStep step, int t, Map<String, Tilt> without) {
        if (step.tilt() == null) {
            return new Envelope(step.start(), null, null, null, null, null);
        }
        double low = step.tilt().median();
        double high = low;
        String lowWithout = null;
        String highWithout = null;
        String lost = null;
        for (Map.Entry<String, Tilt> one : without.entrySet()) {
            Bands bands = one.getValue().steps().get(t).tilt();
            if (bands == null) {
                lost = lost == null ? one.getKey() : lost;
            } else if (bands.median() < low) {
                low = bands.median();
                lowWithout = one.getKey();
            } else if (bands.median() > high) {
                high = bands.median();
                highWithout = one.getKey();
            }
        }
        return new Envelope(step.start(), low, high, lowWithout, highWithout, lost);
    }

    private @Nullable Tilt withoutStateMedia() {
        boolean any = false;
        for (Break.Side side : Break.Side.values()) {
            any |= votes(side).stream()
                    .filter(vote -> vote.fate() == Fate.COUNTED)
                    .anyMatch(vote -> vote.outlets().stream().anyMatch(evidence.ownership()::ofState));
        }
        return any ? keeping(outlet -> !evidence.ownership().ofState(outlet)) : null;
    }

    private Tilt keeping(Predicate<String> outlets) {
        return TiltMeasure.prepare(evidence.keeping(outlets), question, settings)
                .smoothed();
    }

    /** Null where every counted vote is taken to be right either way. */
    private @Nullable Tilt otherTrust() {
        boolean doubtful = false;
        for (Break.Side side : Break.Side.values()) {
            doubtful |= votes(side).stream().anyMatch(vote -> vote.fate() == Fate.COUNTED && vote.confidence() < 1);
        }
        Settings.Trust other =
                settings.trust() == Settings.Trust.EXPECTED ? Settings.Trust.AS_READ : Settings.Trust.EXPECTED;
        return doubtful
                ? TiltMeasure.prepare(evidence, question, settings.with(other)).smoothed()
                : null;
    }

    private List<Variants.Weighed> weightings(Tilt tilt) {
        List<Variants.Weighed> all = new ArrayList<>();
        for (Settings.Weighting weighting : Settings.Weighting.values()) {
            all.add(new Variants.Weighed(
                    weighting,
                    weighting == settings.weighting()
                            ? tilt
                            : TiltMeasure.prepare(evidence, question, settings.with(weighting))
                                    .smoothed()));
        }
        return all;
    }
}
