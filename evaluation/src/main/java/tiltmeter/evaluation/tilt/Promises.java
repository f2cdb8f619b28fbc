package tiltmeter.evaluation.tilt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.Deed;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Step;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltMeasure;
import tiltmeter.tilt.TiltStep;

/** V5 to V7: copies, denials and swapped poles. All three must hold to the last bit, on real data. */
final class Promises {
    private static final long SEED = 20230222;

    private Promises() {}

    static List<String> check(Sets sets) {
        List<Deed> deeds = Sets.between(sets.levant(), "USA", List.of("ISR", "PSE", "EGY"));
        Question question = new Question("USA", List.of("ISR"), List.of("PSE", "EGY"), null, null, Step.MONTH);
        Tilt before = TiltMeasure.prepare(deeds, question, Settings.DEFAULT).tilt();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "V5-V7  USA between ISR and PSE with EGY, %d acts, %d months, %d figures, smoothed and filtered",
                deeds.size(),
                before.steps().size(),
                figures(before)));
        lines.add("  V5  30 % of stories copied 5 times: " + difference(before, copied(deeds, question)));
        lines.add("  V6  20 % of acts with a denied twin of the other kind: "
                + difference(before, twins(deeds, question)));
        lines.add("  V7  poles swapped: " + swapped(before, deeds, question));
        return lines;
    }

    private static Tilt copied(List<Deed> deeds, Question question) {
        Random random = new Random(SEED);
        List<Deed> more = new ArrayList<>(deeds);
        for (Deed deed : deeds) {
            if (random.nextDouble() < 0.3) {
                for (int i = 0; i < 5; i++) {
                    more.add(Changed.copy(deed, i));
                }
            }
        }
        return TiltMeasure.prepare(more, question, Settings.DEFAULT).tilt();
    }

    private static Tilt twins(List<Deed> deeds, Question question) {
        Random random = new Random(SEED);
        List<Deed> more = new ArrayList<>(deeds);
        for (Deed deed : deeds) {
            if (random.nextDouble() < 0.2) {
                more.add(Changed.denied(deed, deed.type().quad().cooperative() ? EventType.ASSAULT : EventType.AID));
            }
        }
        return TiltMeasure.prepare(more, question, Settings.DEFAULT).tilt();
    }

    private static String swapped(Tilt before, List<Deed> deeds, Question question) {
        Tilt after =
                TiltMeasure.prepare(deeds, question.swapped(), Settings.DEFAULT).tilt();
        int wrong = 0;
        for (int t = 0; t < before.steps().size(); t++) {
            TiltStep one = before.steps().get(t);
            TiltStep other = after.steps().get(t);
            wrong += turned(one.tilt(), other.tilt()) && turned(one.known(), other.known()) ? 0 : 1;
        }
        return verdict(wrong);
    }

    private static boolean turned(@Nullable Bands one, @Nullable Bands other) {
        return one == null ? other == null : one.negated().equals(other);
    }

    private static String difference(Tilt before, Tilt after) {
        int wrong = Math.abs(after.steps().size() - before.steps().size());
        for (int t = 0; t < Math.min(before.steps().size(), after.steps().size()); t++) {
            TiltStep one = before.steps().get(t);
            TiltStep other = after.steps().get(t);
            boolean same = Objects.equals(one.tilt(), other.tilt()) && Objects.equals(one.known(), other.known());
            wrong += same ? 0 : 1;
        }
        return verdict(wrong);
    }

    private static String verdict(int wrong) {
        return wrong == 0 ? "exact, to the last bit" : "WRONG in " + wrong + " steps";
    }

    private static int figures(Tilt tilt) {
        return (int) tilt.steps().stream().filter(step -> step.tilt() != null).count();
    }
}
