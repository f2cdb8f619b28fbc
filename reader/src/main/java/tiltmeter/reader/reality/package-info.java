/** Whether an act happened, did not, is planned or merely possible. */
@NullMarked
package tiltmeter.reader.reality;

import org.jspecify.annotations.NullMarked;
