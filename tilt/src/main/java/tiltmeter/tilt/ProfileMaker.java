package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a country treats third parties beside how the poles treat them.
 *
 * <p>Of each of the three (country, A, B) and each third state k, the share of cooperative votes is shrunk to the
 * three's own mean by {@link #SHRINK} votes, and its log-odds against that mean is taken. Likeness is the cosine of the
 * two rows of log-odds over all k that both deal with: rarely met states have log-odds near 0 and weigh little. With
 * few states in common there is none.
 */
final class ProfileMaker {
    private static final double SHRINK = 4;
    private static final int FEWEST = 5;
    private static final Pattern STATE = Pattern.compile("(?!CVL|NSA|WST)[A-Z]{3}");

    private final Evidence evidence;
    private final Question question;
    private final VoteCounter counter;

    ProfileMaker(Evidence evidence, Question question, Settings settings) {
        this.evidence = evidence;
        this.question = question;
        this.counter = new VoteCounter(settings, evidence.ownership());
    }

    /** Cooperative votes and all votes with one third state. */
    private record Dealt(double cooperative, double votes) {}

    Profile profile() {
        List<Map<String, List<Deed>>> deeds = List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (Deed deed : evidence.deeds()) {
            LocalDate day = counter.day(deed);
            if (day != null && inWindow(day)) {
                sort(deeds, deed, deed.actor(), deed.recipient(), day);
                sort(deeds, deed, deed.recipient(), deed.actor(), day);
            }
        }
        List<Map<String, Double>> odds = new ArrayList<>();
        List<Map<String, Dealt>> dealt = new ArrayList<>();
        for (Map<String, List<Deed>> one : deeds) {
            Map<String, Dealt> rows = dealt(one);
            dealt.add(rows);
            odds.add(odds(rows));
        }
        Profile.Likeness withA = likeness(odds.get(0), odds.get(1), null);
        Profile.Likeness withB = likeness(odds.get(0), odds.get(2), null);
        return new Profile(
                withA,
                withB,
                withA == null || withB == null ? null : likeness(odds.get(0), odds.get(1), odds.get(2)),
                thirdParties(dealt));
    }

    private void sort(List<Map<String, List<Deed>>> deeds, Deed deed, String one, String third, LocalDate day) {
        if (one.equals(third)
                || !STATE.matcher(third).matches()
                || third.equals(question.country())
                || question.a().has(third, day)
                || question.b().has(third, day)) {
            return;
        }
        int row = one.equals(question.country())
                ? 0
                : question.a().has(one, day) ? 1 : question.b().has(one, day) ? 2 : -1;
        if (row >= 0) {
            deeds.get(row).computeIfAbsent(third, key -> new ArrayList<>()).add(deed);
        }
    }

    private boolean inWindow(LocalDate day) {
        return (question.from() == null || !day.isBefore(question.from()))
                && (question.to() == null || !day.isAfter(question.to()));
    }

    private Map<String, Dealt> dealt(Map<String, List<Deed>> deeds) {
        Map<String, Dealt> rows = new TreeMap<>();
        deeds.forEach((third, told) -> {
            double cooperative = 0;
            double votes = 0;
            for (Vote vote : counter.fold(told)) {
                if (vote.fate() == Fate.COUNTED) {
                    votes += vote.weight();
                    cooperative += vote.cooperative() ? vote.weight() : 0;
                }
            }
            if (votes > 0) {
                rows.put(third, new Dealt(cooperative, votes));
            }
        });
        return rows;
    }

    /** Share of cooperative votes over all third states, kept away from 0 and 1 by one vote of each kind. */
    private static double mean(Map<String, Dealt> rows) {
        double cooperative = 1;
        double votes = 2;
        for (Dealt one : rows.values()) {
            cooperative += one.cooperative();
            votes += one.votes();
        }
        return cooperative / votes;
    }

    private static double shrunk(@Nullable Dealt one, double mean) {
        return one == null ? mean : (one.cooperative() + SHRINK * mean) / (one.votes() + SHRINK);
    }

    private static Map<String, Double> odds(Map<String, Dealt> rows) {
        double mean = mean(rows);
        Map<String, Double> odds = new TreeMap<>();
        rows.forEach((third, one) -> odds.put(third, logit(shrunk(one, mean)) - logit(mean)));
        return odds;
    }

    private static double logit(double share) {
        return StrictMath.log(share / (1 - share));
    }

    /** Cosine of {@code c} and {@code a}, less that of {@code c} and {@code b} where there is a b. */
    private static Profile.@Nullable Likeness likeness(
            Map<String, Double> c, Map<String, Double> a, @Nullable Map<String, Double> b) {
        List<String> thirds = c.keySet().stream()
                .filter(third -> a.containsKey(third) || (b != null && b.containsKey(third)))
                .toList();
        if (thirds.size() < FEWEST) {
            return null;
        }
        double value = difference(c, a, b, thirds);
        double[] without = new double[thirds.size()];
        for (int i = 0; i < without.length; i++) {
            List<String> fewer = new ArrayList<>(thirds);
            fewer.remove(i);
            without[i] = difference(c, a, b, fewer);
        }
        double mean = Level.mean(without);
        double sum = 0;
        for (double one : without) {
            sum += (one - mean) * (one - mean);
        }
        double error = 1.96 * StrictMath.sqrt(sum * (without.length - 1) / without.length);
        return new Profile.Likeness(value, value - error, value + error);
    }

    private static double difference(
            Map<String, Double> c, Map<String, Double> a, @Nullable Map<String, Double> b, List<String> thirds) {
        return cosine(c, a, thirds) - (b == null ? 0 : cosine(c, b, thirds));
    }

    private static double cosine(Map<String, Double> c, Map<String, Double> other, List<String> thirds) {
        double both = 0;
        double ofC = 0;
        double ofOther = 0;
        for (String third : thirds) {
            Double there = other.get(third);
            Double here = c.get(third);
            if (there != null && here != null) {
                both += here * there;
                ofC += here * here;
                ofOther += there * there;
            }
        }
        return ofC > 0 && ofOther > 0 ? both / StrictMath.sqrt(ofC * ofOther) : 0;
    }

    private List<Profile.ThirdParty> thirdParties(List<Map<String, Dealt>> dealt) {
        List<Profile.ThirdParty> rows = new ArrayList<>();
        for (String third : dealt.get(0).keySet()) {
            if (dealt.get(1).containsKey(third) || dealt.get(2).containsKey(third)) {
                rows.add(new Profile.ThirdParty(
                        third,
                        share(dealt, 0, third),
                        votes(dealt, 0, third),
                        share(dealt, 1, third),
                        votes(dealt, 1, third),
                        share(dealt, 2, third),
                        votes(dealt, 2, third)));
            }
        }
        rows.sort(Comparator.comparingDouble((Profile.ThirdParty row) -> -row.votes())
                .thenComparing(Profile.ThirdParty::code));
        return rows;
    }

    private static double share(List<Map<String, Dealt>> dealt, int row, String third) {
        return shrunk(dealt.get(row).get(third), mean(dealt.get(row)));
    }

    private static double votes(List<Map<String, Dealt>> dealt, int row, String third) {
        Dealt one = dealt.get(row).get(third);
        return one == null ? 0 : one.votes();
    }
}
