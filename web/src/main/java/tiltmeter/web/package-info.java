/** The window: pages and an API over a ledger, safe by default: {@link tiltmeter.web.WebServer}. */
@NullMarked
package tiltmeter.web;

import org.jspecify.annotations.NullMarked;
