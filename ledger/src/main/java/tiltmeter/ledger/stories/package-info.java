/**
 * Which articles tell one story: copies, syndicated and updated versions, and rewrites that keep the order of things.
 */
@NullMarked
package tiltmeter.ledger.stories;

import org.jspecify.annotations.NullMarked;
