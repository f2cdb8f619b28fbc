/** Who can act: countries, organisations, people in dated offices, and the words for roles. */
@NullMarked
package tiltmeter.lexicon.actors;

import org.jspecify.annotations.NullMarked;
