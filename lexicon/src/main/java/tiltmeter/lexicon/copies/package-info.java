/** What telling copies rests on: how common words are. */
@NullMarked
package tiltmeter.lexicon.copies;

import org.jspecify.annotations.NullMarked;
