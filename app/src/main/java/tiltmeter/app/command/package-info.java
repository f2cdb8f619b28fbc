/** The commands of {@code ./tiltmeter}, a class each. */
@NullMarked
package tiltmeter.app.command;

import org.jspecify.annotations.NullMarked;
