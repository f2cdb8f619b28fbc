/** How a tilt is shown: terminal, SVG, PNG, JSON, CSV and one plain sentence. */
@NullMarked
package tiltmeter.app.tilt;

import org.jspecify.annotations.NullMarked;
