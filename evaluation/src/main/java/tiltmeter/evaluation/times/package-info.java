/** Time expressions against TimeML. */
@NullMarked
package tiltmeter.evaluation.times;

import org.jspecify.annotations.NullMarked;
