package tiltmeter.tilt;

import java.util.List;

/** What each vote of a pair weighs. */
final class Weights {
    private Weights() {}

    static List<Vote> apply(List<Vote> votes, Settings.Weighting weighting) {
        return switch (weighting) {
            case UNIT -> votes;
            case INTENSITY -> byIntensity(votes);
        };
    }

    private static List<Vote> byIntensity(List<Vote> votes) {
        double mean = votes.stream()
                .filter(vote -> vote.fate() == Fate.COUNTED)
                .mapToDouble(vote -> Math.abs(vote.intensity()))
                .average()
                .orElse(0);
        if (!(mean > 0)) {
            return votes;
        }
        return votes.stream()
                .map(vote -> vote.weighing(vote.weight() * Math.abs(vote.intensity()) / mean))
                .toList();
    }
}
