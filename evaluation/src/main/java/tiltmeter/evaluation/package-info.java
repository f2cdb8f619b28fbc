/** The scales: what the scorers share. Scorers of the stages stand in the packages below, the gate over gold too. */
@NullMarked
package tiltmeter.evaluation;

import org.jspecify.annotations.NullMarked;
