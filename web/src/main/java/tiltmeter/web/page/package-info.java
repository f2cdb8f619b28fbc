/** Pages as HTML, made from templates that escape every text. */
@NullMarked
package tiltmeter.web.page;

import org.jspecify.annotations.NullMarked;
