/** Rules that watch a ledger and tell what changed. */
@NullMarked
package tiltmeter.web.alert;

import org.jspecify.annotations.NullMarked;
