/** A learnt judgement of whose word an act is. */
@NullMarked
package tiltmeter.reader.voices;

import org.jspecify.annotations.NullMarked;
