/** Trains and measures the reader's model of which act links two given ends. */
@NullMarked
package tiltmeter.evaluation.types;

import org.jspecify.annotations.NullMarked;
