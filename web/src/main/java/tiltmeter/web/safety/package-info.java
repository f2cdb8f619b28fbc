/** Who may change what, and what a browser is allowed to do. */
@NullMarked
package tiltmeter.web.safety;

import org.jspecify.annotations.NullMarked;
