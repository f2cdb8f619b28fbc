/** Scores of typing: what one given end of a sentence does to another. */
@NullMarked
package tiltmeter.evaluation.eventtype;

import org.jspecify.annotations.NullMarked;
