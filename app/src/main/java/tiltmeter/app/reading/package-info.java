/** Takes many inputs through the reader: several threads at work, and one order of results. */
@NullMarked
package tiltmeter.app.reading;

import org.jspecify.annotations.NullMarked;
