/** Trainer of the probability that an event's type and ends are all right. */
@NullMarked
package tiltmeter.evaluation.confidence;

import org.jspecify.annotations.NullMarked;
