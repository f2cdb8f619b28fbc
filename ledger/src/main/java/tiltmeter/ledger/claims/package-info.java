/** Which tellings are about one act, and who asserts, denies, doubts or withdraws it. */
@NullMarked
package tiltmeter.ledger.claims;

import org.jspecify.annotations.NullMarked;
