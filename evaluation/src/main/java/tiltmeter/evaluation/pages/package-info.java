/** How well pages are taken apart: body, title, authors and day of publication, on pages with labels. */
@NullMarked
package tiltmeter.evaluation.pages;

import org.jspecify.annotations.NullMarked;
