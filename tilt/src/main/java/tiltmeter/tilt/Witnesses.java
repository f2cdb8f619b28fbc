package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Status;

/**
 * Who vouches for one act of one story.
 *
 * <p>Copies vouch for nothing: they carry the words, and the misreadings, of what they copy. Families are taken to err
 * independently, which is too kind where one reader misreads the same turn of phrase twice.
 */
final class Witnesses {
    /** Claims of the same act may differ by this many days in what they take its day to be. */
    private static final int SAME_ACT_DAYS = 3;

    private final List<Deed> told;
    private final Claims claims;

    /**
     * @param told tellings in one story
     * @param claims tellings of the same ends and type in any story
     */
    Witnesses(List<Deed> told, Claims claims) {
        this.told = told;
        this.claims = claims;
    }

    /**
     * Tellings of the same ends and type in any story, by day: two parties that often deal have thousands, of which a
     * single one is held against those of a few days only.
     */
    static final class Claims {
        private final Settings settings;
        private final Ownership ownership;

        /** Of each day, who tells that it happened, in words of his own. */
        private final NavigableMap<LocalDate, List<Claim>> byDay = new TreeMap<>();

        private record Claim(String family, String voice) {}

        Claims(List<Deed> deeds, Settings settings, Ownership ownership) {
            this.settings = settings;
            this.ownership = ownership;
            for (Deed deed : deeds) {
                LocalDate day = settings.day(deed.when());
                if (day != null
                        && deed.status() == Status.HAPPENED
                        && !deed.denied()
                        && !deed.copy()
                        && !deed.outlet().isEmpty()) {
                    byDay.computeIfAbsent(day, key -> new ArrayList<>())
                            .add(new Claim(ownership.family(deed.outlet()), deed.voice()));
                }
            }
        }

        /** Whether another family tells the act of {@code deed}, from another voice if that is asked for. */
        private boolean vouch(Deed deed, boolean fromAnotherVoice) {
            @Nullable LocalDate day = settings.day(deed.when());
            if (day == null || deed.outlet().isEmpty() || deed.copy()) {
                return false;
            }
            String family = ownership.family(deed.outlet());
            return byDay.subMap(day.minusDays(SAME_ACT_DAYS), true, day.plusDays(SAME_ACT_DAYS), true).values().stream()
                    .flatMap(List::stream)
                    .anyMatch(other -> !other.family().equals(family)
                            && (!fromAnotherVoice || !other.voice().equals(deed.voice())));
        }
    }

    /** Probability that at least one family's best telling is read rightly, in [0, 1]. */
    double confidence() {
        boolean original = told.stream().anyMatch(deed -> !deed.copy());
        Map<String, Double> best = new TreeMap<>();
        for (Deed deed : told) {
            if (!original || !deed.copy()) {
                String family = original ? claims.ownership.family(deed.outlet()) : "";
                best.merge(family, deed.confidence(), Math::max);
            }
        }
        double wrong = 1;
        for (double one : best.values()) {
            wrong *= 1 - one;
        }
        return 1 - wrong;
    }

    /** Whether another family has a telling from another voice: two papers that quote one minister are one witness. */
    boolean confirmed() {
        return told.stream().anyMatch(deed -> claims.vouch(deed, true));
    }

    /** Whether two families have it, each in its own voice or from different ones. */
    boolean corroborated() {
        return told.stream()
                .anyMatch(deed ->
                        deed.status() == Status.HAPPENED && !deed.denied() && claims.vouch(deed, !deed.authorVoiced()));
    }
}
