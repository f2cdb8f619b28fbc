/** The command {@code evaluate}: how good the reader is on labelled data. */
@NullMarked
package tiltmeter.app.evaluate;

import org.jspecify.annotations.NullMarked;
