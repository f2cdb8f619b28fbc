/** Scores of factuality: how surely an author holds that something happened. */
@NullMarked
package tiltmeter.evaluation.factuality;

import org.jspecify.annotations.NullMarked;
