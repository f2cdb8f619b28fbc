/** The verbs, nouns and adjectives that name acts, each with the frame in which it does. */
@NullMarked
package tiltmeter.lexicon.acts;

import org.jspecify.annotations.NullMarked;
