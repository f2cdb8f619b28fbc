/** What pages are made of besides stories. */
@NullMarked
package tiltmeter.lexicon.pages;

import org.jspecify.annotations.NullMarked;
