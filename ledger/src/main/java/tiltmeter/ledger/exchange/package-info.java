/**
 * The columns of other event data: records written in them, and rows read from them. Pure; files and tables are the
 * ledger's.
 */
@NullMarked
package tiltmeter.ledger.exchange;

import org.jspecify.annotations.NullMarked;
