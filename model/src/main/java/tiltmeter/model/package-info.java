/**
 * The words that every room shares: immutable records for pages, articles, events and statements.
 *
 * <p>Field by field this is the record format that {@code ./tiltmeter code} writes. The package depends on nothing but
 * the JDK.
 */
@NullMarked
package tiltmeter.model;

import org.jspecify.annotations.NullMarked;
