/** What people found wrong in records: rules, and what they make of a reading. Pure; the tables are the ledger's. */
@NullMarked
package tiltmeter.ledger.corrections;

import org.jspecify.annotations.NullMarked;
