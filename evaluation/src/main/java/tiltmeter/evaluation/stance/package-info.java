/** How well the reader tells the stance of a speaker, and the trainer of its model. */
@NullMarked
package tiltmeter.evaluation.stance;

import org.jspecify.annotations.NullMarked;
