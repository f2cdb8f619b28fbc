package tiltmeter.tilt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final List<Deed> claims;
    private final Settings settings;
    private final Ownership ownership;

    /**
     * @param told tellings in one story
     * @param claims tellings of the same ends and type in any story
     */
    Witnesses(List<Deed> told, List<Deed> claims, Settings settings, Ownership ownership) {
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
                .anyMatch(deed -> claims.stream()
                        .anyMatch(other ->
                                independent(deed, other) && !other.voice().equals(deed.voice())));
    }

    /** Whether two families have it, each in its own voice or from different ones. */
    boolean corroborated() {
        return told.stream()
                .anyMatch(deed -> deed.status() == Status.HAPPENED
                        && !deed.denied()
                        && claims.stream()
                                .anyMatch(other -> independent(deed, other)
                                        && (deed.authorVoiced()
                                                || !other.voice().equals(deed.voice()))));
    }

    private boolean independent(Deed deed, Deed other) {
        LocalDate day = settings.day(deed.when());
        LocalDate otherDay = settings.day(other.when());
        return !deed.outlet().isEmpty()
                && !deed.copy()
                && day != null
                && otherDay != null
                && other.status() == Status.HAPPENED
                && !other.denied()
                && !other.copy()
                && !other.outlet().isEmpty()
                && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= SAME_ACT_DAYS
                && !ownership.family(other.outlet()).equals(ownership.family(deed.outlet()));
    }
}
