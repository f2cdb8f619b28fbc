/**
 * The corridor that a page walks: article, sentences, mentions, then events and statements. Pure functions: no clock,
 * no locale, no network, no shared state.
 */
@NullMarked
package tiltmeter.reader;

import org.jspecify.annotations.NullMarked;
