/** Who is meant: names, roles, metonyms, pronouns, resolved to countries, organisations and people. */
@NullMarked
package tiltmeter.reader.actors;

import org.jspecify.annotations.NullMarked;
