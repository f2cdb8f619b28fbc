package tiltmeter.evaluation.tilt;

import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tiltmeter.tilt.Deed;

/** Deeds with something changed. */
final class Changed {
    private Changed() {}

    static Deed on(Deed d, Days when) {
        return new Deed(
                d.event(),
                d.story(),
                d.outlet(),
                d.article(),
                d.actor(),
                d.recipient(),
                d.symmetric(),
                d.type(),
                d.intensity(),
                d.status(),
                d.voice(),
                d.denied(),
                when,
                d.background());
    }

    /** The same act told again, in the same story, by another article of another outlet. */
    static Deed copy(Deed d, int number) {
        return new Deed(
                d.event() + "c" + number,
                d.story(),
                "copy " + number,
                d.article() + "c" + number,
                d.actor(),
                d.recipient(),
                d.symmetric(),
                d.type(),
                d.intensity(),
                d.status(),
                d.voice(),
                d.denied(),
                d.when(),
                d.background());
    }

    /** An act of another type that the recipient claims and the actor denies, in a story of its own. */
    static Deed denied(Deed d, EventType type) {
        return new Deed(
                d.event() + "d",
                d.story() + "d",
                "denial",
                d.article() + "d",
                d.actor(),
                d.recipient(),
                d.symmetric(),
                type,
                type.quad().cooperative() ? 7 : -7,
                Status.HAPPENED,
                d.recipient(),
                true,
                d.when(),
                d.background());
    }
}
