package tiltmeter.ledger;

/**
 * What made a record.
 *
 * @param reader version of the reader
 * @param lexicon hash of the reference files that it used
 */
public record Provenance(String reader, String lexicon) {}
