/** Words that are looked for in what was said, in whatever form they stand there. */
@NullMarked
package tiltmeter.ledger.search;

import org.jspecify.annotations.NullMarked;
