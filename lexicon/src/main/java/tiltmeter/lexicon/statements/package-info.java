/** Words that attribute words or thoughts to somebody. */
@NullMarked
package tiltmeter.lexicon.statements;

import org.jspecify.annotations.NullMarked;
