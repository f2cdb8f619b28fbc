package tiltmeter.reader.reality;

import tiltmeter.model.Status;

/**
 * Whether an act happened, and what decided it.
 *
 * @param because the rule that decided, such as {@code modal:may} or {@code implicative:refrain}
 */
public record Judgement(Status status, String because) {}
