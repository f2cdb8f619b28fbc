/** The archive: what was read, kept in DuckDB, and written out again. */
@NullMarked
package tiltmeter.ledger;

import org.jspecify.annotations.NullMarked;
