/** The task {@code copies}: are copies told from other texts? */
@NullMarked
package tiltmeter.evaluation.copies;

import org.jspecify.annotations.NullMarked;
