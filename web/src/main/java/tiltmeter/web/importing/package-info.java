/** Taking pages in while the window is open. */
@NullMarked
package tiltmeter.web.importing;

import org.jspecify.annotations.NullMarked;
