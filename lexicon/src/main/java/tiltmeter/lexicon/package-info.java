/**
 * The reference shelf: the files under {@code tiltmeter/lexicon/} and the loaders that check them.
 *
 * <p>A loader reports every bad line of a file at once, as {@code file:line: reason}.
 */
@NullMarked
package tiltmeter.lexicon;

import org.jspecify.annotations.NullMarked;
