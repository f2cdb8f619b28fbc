/** Turns the stock NLP4J models into our compact file; runs while the project is built, never later. */
@NullMarked
package tiltmeter.weights.build;

import org.jspecify.annotations.NullMarked;
