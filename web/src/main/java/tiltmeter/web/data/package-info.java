/** Questions to the ledger and to the tilt, for many readers at once. */
@NullMarked
package tiltmeter.web.data;

import org.jspecify.annotations.NullMarked;
