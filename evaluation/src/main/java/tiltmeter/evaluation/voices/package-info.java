/** Learns whose word an act is, from labelled articles. */
@NullMarked
package tiltmeter.evaluation.voices;

import org.jspecify.annotations.NullMarked;
