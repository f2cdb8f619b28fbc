/** Time words to days, worked out from the day of publication. */
@NullMarked
package tiltmeter.reader.time;

import org.jspecify.annotations.NullMarked;
