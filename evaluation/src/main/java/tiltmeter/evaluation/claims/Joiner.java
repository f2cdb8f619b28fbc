package tiltmeter.evaluation.claims;

import java.util.List;
import tiltmeter.model.Reading;

/** Joins what several articles tell into claims; the ledger's way, which this room does not know. */
@FunctionalInterface
public interface Joiner {
    /**
     * For each reading the number of the claim that each of its events belongs to, -1 for an event that is no claim;
     * numbers are the same only within one claim.
     */
    List<List<Integer>> claims(List<Reading> readings);
}
