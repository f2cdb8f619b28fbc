/** How well tellings of one act are joined into claims. */
@NullMarked
package tiltmeter.evaluation.claims;

import org.jspecify.annotations.NullMarked;
