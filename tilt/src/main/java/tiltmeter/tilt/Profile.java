package tiltmeter.tilt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Likeness in the treatment of third parties.
 *
 * @param withA likeness to pole A, in [-1, 1]; null with too few third parties
 * @param withB the same to pole B
 * @param lean {@code withA} less {@code withB}, in [-2, 2]
 * @param thirdParties everybody that the country and at least one pole deal with, those that weigh most first
 */
public record Profile(
        @Nullable Likeness withA,
        @Nullable Likeness withB,
        @Nullable Likeness lean,
        List<ThirdParty> thirdParties) {
    /** A figure and its 95 % interval by leaving out third parties one by one. */
    public record Likeness(double value, double low95, double high95) {
        Likeness negated() {
            return new Likeness(-value, -high95, -low95);
        }
    }

    /**
     * One third party.
     *
     * @param country share of cooperative votes among the country's dealings with it, shrunk to the country's own mean
     * @param votes counted votes behind {@code country}
     * @param a the same of pole A
     * @param b the same of pole B
     */
    public record ThirdParty(
            String code, double country, double votes, double a, double votesA, double b, double votesB) {}

    public Profile {
        thirdParties = List.copyOf(thirdParties);
    }
}
