/** The API under {@code /api/v1}: one table of routes makes the server and its OpenAPI document. */
@NullMarked
package tiltmeter.web.api;

import org.jspecify.annotations.NullMarked;
