/** The gate: figures on our own labels that may not fall. */
@NullMarked
package tiltmeter.evaluation.gate;

import org.jspecify.annotations.NullMarked;
