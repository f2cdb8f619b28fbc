/** Words that decide whether an act took place. */
@NullMarked
package tiltmeter.lexicon.reality;

import org.jspecify.annotations.NullMarked;
