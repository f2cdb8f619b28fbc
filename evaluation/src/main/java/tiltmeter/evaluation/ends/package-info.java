/** Learns who stands at the ends of acts, from labelled articles. */
@NullMarked
package tiltmeter.evaluation.ends;

import org.jspecify.annotations.NullMarked;
