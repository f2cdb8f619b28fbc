package tiltmeter.ledger;

import tiltmeter.model.Event;

/**
 * An event in the ledger.
 *
 * @param quote the clause that tells it, as printed
 */
public record EventEntry(Event event, Origin origin, String quote, Provenance provenance) {}
