package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    private final Settings settings;
    private final Ownership ownership;

    /**
     * Tellings of the same ends and type in any story that can vouch for another one, by their day: a busy pair has
     * tens of thousands, of which a week is looked at for each.
     */
    static final class Claims {
        private final NavigableMap<LocalDate, List<Deed>> byDay = new TreeMap<>();

        Claims(Collection<Deed> deeds, Settings settings) {
            for (Deed deed : deeds) {
                LocalDate day = settings.day(deed.when());
                if (day != null
                        && deed.status() == Status.HAPPENED
                        && !deed.denied()
                        && !deed.copy()
                        && !deed.outlet().isEmpty()) {
                    byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(deed);
                }
            }
        }

        private Stream<Deed> around(LocalDate day) {
            return byDay.subMap(day.minusDays(SAME_ACT_DAYS), true, day.plusDays(SAME_ACT_DAYS), true).values().stream()
                    .flatMap(List::stream);
        }
    }

    /** @param told tellings in one story */
    Witnesses(List<Deed> told, Claims claims, Settings settings, Ownership ownership) {
        this.told = told;
        this.claims = claims;
        this.settings = settings;
        this.ownership = ownership;
    }

    /** Probability that at least one family's best telling is read rightly, in [0, 1]. */
    double confidence() {
        boolean original = told.stream().anyMatch(deed -> !deed.copy());
        Map<String, Double> best = new TreeMap<>();
        for (Deed deed : told) {
            if (!original || !deed.copy()) {
                String family = original ? ownership.family(deed.outlet()) : "";
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
        return told.stream()
                .anyMatch(deed ->
                        independent(deed).anyMatch(other -> !other.voice().equals(deed.voice())));
    }

    /** Whether two families have it, each in its own voice or from different ones. */
    boolean corroborated() {
        return told.stream()
                .anyMatch(deed -> deed.status() == Status.HAPPENED
                        && !deed.denied()
                        && independent(deed)
                                .anyMatch(other ->
                                        deed.authorVoiced() || !other.voice().equals(deed.voice())));
    }

    /** Claims of the same act by outlets of another family than the deed's. */
    private Stream<Deed> independent(Deed deed) {
        LocalDate day = settings.day(deed.when());
        if (day == null || deed.copy() || deed.outlet().isEmpty()) {
            return Stream.empty();
        }
        String family = ownership.family(deed.outlet());
        return claims.around(day)
                .filter(other -> !ownership.family(other.outlet()).equals(family));
    }
}
