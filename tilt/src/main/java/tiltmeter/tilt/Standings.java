package tiltmeter.tilt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ranks countries between two poles by their levels, with partial pooling over countries.
 *
 * <p>For country i the share of cooperative votes has log-odds m_A + tone_i + lean_i / 2 with A and m_B + tone_i -
 * lean_i / 2 with B, tone ~ N(0, σ²) and lean ~ N(0, λ²), flat priors on m_A and m_B, half-normal(1) on σ and λ. What a
 * few votes say is thereby drawn to the mean of all countries, a country that gets on badly with everybody has a tone
 * and no lean, and one that is known to deal with one pole only is judged by that and the spread of the rest. For each
 * (σ, λ) of a grid the posterior is normal around its mode (Laplace), the grid is weighed by its evidence.
 */
public final class Standings {
    private static final int SCALES = 9;
    private static final double LEAST = 0.1;
    private static final double NEXT = 1.6;
    private static final double SMALL_MOVE = 1e-9;
    private static final int ROUNDS = 60;

    private final List<Dealt> dealt;

    private Standings(List<Dealt> dealt) {
        this.dealt = dealt;
    }

    /** What is counted of one country. */
    private static final class Dealt {
        private final String country;
        private final double[] votes = new double[2];
        private final double[] cooperative = new double[2];

        Dealt(String country) {
            this.country = country;
        }
    }

    /**
     * The standing of each of {@code countries} that has a counted vote with either pole, in the order of codes.
     *
     * @param window its poles and days; its country and step are not looked at
     */
    public static List<Standing> of(
            Evidence evidence, Collection<String> countries, Question window, Settings settings) {
        // One order of the poles for both ways of asking, so that the other way gives the same with the sign turned.
        boolean turned = window.a().name().compareTo(window.b().name()) > 0;
        List<Pole> poles = turned ? List.of(window.b(), window.a()) : List.of(window.a(), window.b());
        Map<String, List<Deed>> own = new TreeMap<>();
        for (Deed deed : evidence.deeds()) {
            own.computeIfAbsent(deed.actor(), key -> new ArrayList<>()).add(deed);
            own.computeIfAbsent(deed.recipient(), key -> new ArrayList<>()).add(deed);
        }
        VoteCounter counter = new VoteCounter(settings, evidence.ownership());
        List<Dealt> dealt = new ArrayList<>();
        countries.stream().distinct().sorted().forEach(country -> {
            Dealt one = new Dealt(country);
            for (int side = 0; side < 2; side++) {
                for (Vote vote : counter.count(own.getOrDefault(country, List.of()), country, poles.get(side))) {
                    if (vote.fate() == Fate.COUNTED && inside(vote, window)) {
                        one.votes[side] += vote.weight();
                        one.cooperative[side] += vote.cooperative() ? vote.weight() : 0;
                    }
                }
            }
            if (one.votes[0] + one.votes[1] > 0) {
                dealt.add(one);
            }
        });
        return dealt.isEmpty() ? List.of() : new Standings(dealt).all(turned);
    }

    private static boolean inside(Vote vote, Question window) {
        return vote.day() != null
                && (window.from() == null || !vote.day().isBefore(window.from()))
                && (window.to() == null || !vote.day().isAfter(window.to()));
    }

    private List<Standing> all(boolean turned) {
        List<PooledFit> fits = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < SCALES * SCALES; k++) {
            double tone = LEAST * StrictMath.pow(NEXT, (double) (k % SCALES));
            int other = k / SCALES;
            double lean = LEAST * StrictMath.pow(NEXT, (double) other);
            PooledFit fit = fit(tone, lean);
            double score = fit.logEvidence() - 0.5 * (tone * tone + lean * lean) + StrictMath.log(tone * lean);
            best = Math.max(best, score);
            fits.add(fit);
            scores.add(score);
        }
        double[] weight = new double[fits.size()];
        double sum = 0;
        for (int k = 0; k < weight.length; k++) {
            weight[k] = StrictMath.exp(scores.get(k) - best);
            sum += weight[k];
        }
        for (int k = 0; k < weight.length; k++) {
            weight[k] /= sum;
        }
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < dealt.size(); i++) {
            double[] mean = new double[weight.length];
            double[] variance = new double[weight.length];
            double shares = 0;
            for (int k = 0; k < weight.length; k++) {
                shares += weight[k] * fits.get(k).shares(i);
                mean[k] = fits.get(k).lean(i);
                variance[k] = fits.get(k).variance(i);
            }
            Bands bands = Mixture.bands(new Mixture(weight, mean, variance), Mixture.ZERO);
            int a = turned ? 1 : 0;
            Dealt one = dealt.get(i);
            standings.add(new Standing(
                    one.country,
                    one.votes[a],
                    one.cooperative[a],
                    one.votes[1 - a],
                    one.cooperative[1 - a],
                    turned ? bands.negated() : bands,
                    turned ? -shares : shares));
        }
        return standings;
    }

    private PooledFit fit(double tone, double lean) {
        double[][] votes = new double[dealt.size()][];
        double[][] cooperative = new double[dealt.size()][];
        for (int i = 0; i < votes.length; i++) {
            votes[i] = dealt.get(i).votes;
            cooperative[i] = dealt.get(i).cooperative;
        }
        PooledFit fit = PooledFit.origin(votes, cooperative, tone, lean);
        for (int round = 0; round < ROUNDS; round++) {
            PooledFit next = fit.newton();
            boolean still = next.farthest(fit) < SMALL_MOVE;
            fit = next;
            if (still) {
                break;
            }
        }
        return fit;
    }
}
