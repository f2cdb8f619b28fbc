/** How good the tilt is: known history, independent measures of alignment, and the promises that it makes of itself. */
@NullMarked
package tiltmeter.evaluation.tilt;

import org.jspecify.annotations.NullMarked;
