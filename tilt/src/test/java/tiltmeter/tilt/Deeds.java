package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/** Deeds for tests. */
final class Deeds {
    private Deeds() {}

    static Deed deed(String id, String actor, String recipient, EventType type, String day) {
        return new Deed(
                "e" + id,
                "s" + id,
                "Outlet " + id,
                "a" + id,
                actor,
                recipient,
                false,
                type,
                type.quad().cooperative() ? 4 : -4,
                Status.HAPPENED,
                Event.AUTHOR,
                false,
                Days.on(LocalDate.parse(day)),
                false);
    }

    static Deed in(String story, Deed d) {
        return d.in(story);
    }

    static Deed but(Deed d, Status status, String voice, boolean denied) {
        return d.told(status, voice, denied);
    }

    static Deed dated(Deed d, Days when, boolean background) {
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
                background);
    }

    /** About {@code perMonth} acts a month of AAA with each of BBB and CCC in {@code months} months from 2020-01. */
    static List<Deed> random(long seed, int months, int perMonth) {
        Random random = new Random(seed);
        List<Deed> deeds = new ArrayList<>();
        EventType[] types = EventType.values();
        for (int i = 0; i < months * perMonth * 2; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(30 * months));
            String pole = random.nextBoolean() ? "BBB" : "CCC";
            boolean out = random.nextBoolean();
            EventType type = types[random.nextInt(types.length)];
            deeds.add(deed("" + i, out ? "AAA" : pole, out ? pole : "AAA", type, day.toString()));
        }
        return deeds;
    }

    static Question question(Step step) {
        return new Question("AAA", List.of("BBB"), List.of("CCC"), null, null, step);
    }
}
