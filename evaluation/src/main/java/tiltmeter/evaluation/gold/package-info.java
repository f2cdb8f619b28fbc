/** Labelled articles in the form of {@code gold/GUIDELINES.md}: read, checked, and written from readings. */
@NullMarked
package tiltmeter.evaluation.gold;

import org.jspecify.annotations.NullMarked;
