/** How a speaker stands towards those whom the words are about. */
@NullMarked
package tiltmeter.reader.stance;

import org.jspecify.annotations.NullMarked;
