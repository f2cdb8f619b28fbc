/** Who owns which outlet: {@code outlets/outlets.tsv}. */
@NullMarked
package tiltmeter.lexicon.outlets;

import org.jspecify.annotations.NullMarked;
