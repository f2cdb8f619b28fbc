/** Where learnt weights come from. */
@NullMarked
package tiltmeter.reader.learnt;

import org.jspecify.annotations.NullMarked;
