/** The study: the index and its uncertainty; arithmetic only. */
@NullMarked
package tiltmeter.tilt;

import org.jspecify.annotations.NullMarked;
