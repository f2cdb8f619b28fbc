/** What a person sees: tables, lit text, progress, and the plain forms of the same for other programs. */
@NullMarked
package tiltmeter.app.terminal;

import org.jspecify.annotations.NullMarked;
