/**
 * From files, folders and standard input to pages, one at a time; whatever cannot be read is counted with its reason.
 */
@NullMarked
package tiltmeter.app.intake;

import org.jspecify.annotations.NullMarked;
