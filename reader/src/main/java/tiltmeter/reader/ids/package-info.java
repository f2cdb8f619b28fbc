/** Names of articles and records. */
@NullMarked
package tiltmeter.reader.ids;

import org.jspecify.annotations.NullMarked;
