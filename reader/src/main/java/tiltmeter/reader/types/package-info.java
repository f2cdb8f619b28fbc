/** Which of the sixteen acts links two given ends of a sentence. */
@NullMarked
package tiltmeter.reader.types;

import org.jspecify.annotations.NullMarked;
