/** Who says what to whom: cue, content, speaker, addressee. */
@NullMarked
package tiltmeter.reader.statements;

import org.jspecify.annotations.NullMarked;
