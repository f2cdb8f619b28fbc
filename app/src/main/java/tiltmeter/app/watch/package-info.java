/** Polls feeds, and remembers what it has seen of each. */
@NullMarked
package tiltmeter.app.watch;

import org.jspecify.annotations.NullMarked;
