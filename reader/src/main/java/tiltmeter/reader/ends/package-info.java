/** A learnt judgement of who stands at the ends of an act. */
@NullMarked
package tiltmeter.reader.ends;

import org.jspecify.annotations.NullMarked;
