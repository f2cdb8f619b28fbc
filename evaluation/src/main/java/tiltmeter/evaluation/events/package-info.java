/** Scores of events: how many are right, how sure that is, and what goes wrong most often. */
@NullMarked
package tiltmeter.evaluation.events;

import org.jspecify.annotations.NullMarked;
