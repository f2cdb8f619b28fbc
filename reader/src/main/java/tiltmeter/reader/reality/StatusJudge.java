package tiltmeter.reader.reality;

import tiltmeter.model.Status;

/** Decides whether an act happened, after the rules. */
@FunctionalInterface
public interface StatusJudge {
    /** The status of the act that the question is about. */
    Status answer(StatusQuestion question);
}
