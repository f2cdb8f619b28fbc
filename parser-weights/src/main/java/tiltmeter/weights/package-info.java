/** The parser's weights: what they look like on disk and in memory. Made by {@code tiltmeter.weights.build}. */
@NullMarked
package tiltmeter.weights;

import org.jspecify.annotations.NullMarked;
