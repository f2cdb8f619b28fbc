/** Scores of statements: who says what. */
@NullMarked
package tiltmeter.evaluation.statements;

import org.jspecify.annotations.NullMarked;
