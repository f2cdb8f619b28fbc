/** Acts: trigger, type, actor, recipient, status, voice, denials, days. */
@NullMarked
package tiltmeter.reader.events;

import org.jspecify.annotations.NullMarked;
