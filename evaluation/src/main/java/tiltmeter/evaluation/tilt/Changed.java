package tiltmeter.evaluation.tilt;

import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tiltmeter.tilt.Deed;

/** Deeds with something changed. */
final class Changed {
    private Changed() {}

    /** The same act told again, in the same story, by another article of another outlet. */
    static Deed copy(Deed d, int number) {
        return d.by("copy " + number, d.article() + "c" + number, d.event() + "c" + number, true);
    }

    /** An act of another type that the recipient claims and the actor denies, in a story of its own. */
    static Deed denied(Deed d, EventType type) {
        return d.by("denial", d.article() + "d", d.event() + "d", false)
                .in(d.story() + "d")
                .as(type, type.quad().cooperative() ? 7 : -7)
                .told(Status.HAPPENED, d.recipient(), true);
    }
}
