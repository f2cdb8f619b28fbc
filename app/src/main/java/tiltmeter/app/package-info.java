/** The front desk: commands, intake, configuration and wiring; holds the only main method. */
@NullMarked
package tiltmeter.app;

import org.jspecify.annotations.NullMarked;
