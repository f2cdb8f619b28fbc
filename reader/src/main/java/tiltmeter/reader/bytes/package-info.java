/** From bytes to text: which character set a page is written in. */
@NullMarked
package tiltmeter.reader.bytes;

import org.jspecify.annotations.NullMarked;
