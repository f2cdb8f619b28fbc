/** Tokens, parts of speech, lemmas and dependencies, behind an interface of ours. */
@NullMarked
package tiltmeter.reader.syntax;

import org.jspecify.annotations.NullMarked;
