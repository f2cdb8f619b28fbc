/** Texts that labels of other files point at by name. */
@NullMarked
package tiltmeter.evaluation.texts;

import org.jspecify.annotations.NullMarked;
