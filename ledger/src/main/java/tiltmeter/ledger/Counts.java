package tiltmeter.ledger;

/**
 * How much a ledger holds.
 *
 * @param articles texts that were read, copies among them
 * @param copies those of them that are copies of another
 * @param stories different stories that they tell
 * @param refusals inputs that were not read
 */
public record Counts(long articles, long copies, long stories, long events, long statements, long refusals) {}
