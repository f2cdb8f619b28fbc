/** The scales: scorers, and the gate over gold labels. */
@NullMarked
package tiltmeter.evaluation;

import org.jspecify.annotations.NullMarked;
