package tiltmeter.app.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.DyadicEvent;
import tiltmeter.ledger.Ledger;
import tiltmeter.model.Days;
import tiltmeter.tilt.Deed;

/** What the study needs to know, from the archive. */
final class LedgerDeeds {
    private LedgerDeeds() {}

    /** All acts of {@code country} towards others and of others towards it. */
    static List<Deed> of(Ledger ledger, String country) {
        return ledger.dyads(country).stream().map(LedgerDeeds::deed).toList();
    }

    private static Deed deed(DyadicEvent event) {
        return new Deed(
                event.event(),
                event.story(),
                event.publisher() == null ? "" : event.publisher(),
                event.article(),
                event.actor(),
                event.recipient(),
                event.symmetric(),
                event.type(),
                event.intensity(),
                event.status(),
                event.voice(),
                event.denied(),
                days(event),
                event.background());
    }

    /** News that names no day is of its day of publication, as everywhere in the archive; background is not. */
    private static @Nullable Days days(DyadicEvent event) {
        if (event.days() != null || event.background() || event.published() == null) {
            return event.days();
        }
        return Days.on(event.published());
    }
}
