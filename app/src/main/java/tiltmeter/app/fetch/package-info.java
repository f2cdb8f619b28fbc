/** Fetches pages from the web: politely, within limits, and never from inside the user's own network unless told to. */
@NullMarked
package tiltmeter.app.fetch;

import org.jspecify.annotations.NullMarked;
