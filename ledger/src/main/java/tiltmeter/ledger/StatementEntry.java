package tiltmeter.ledger;

import tiltmeter.model.Statement;

/**
 * A statement in the ledger.
 *
 * @param quote what is said, as printed, its parts joined by "…"
 */
public record StatementEntry(Statement statement, Origin origin, String quote, Provenance provenance) {}
