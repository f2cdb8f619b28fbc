/** The one screen, as data: the figures of a tilt with everything that they rest on. */
@NullMarked
package tiltmeter.web.tilting;

import org.jspecify.annotations.NullMarked;
