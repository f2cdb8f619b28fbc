package tiltmeter.ledger;

import tiltmeter.model.Reading;

/**
 * An article in the ledger with its records.
 *
 * @param input file, row or address that it came from first
 */
public record ArticleEntry(Reading reading, String input, Provenance provenance) {}
