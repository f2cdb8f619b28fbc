/** Learns whether acts happened, from labelled articles. */
@NullMarked
package tiltmeter.evaluation.statuses;

import org.jspecify.annotations.NullMarked;
