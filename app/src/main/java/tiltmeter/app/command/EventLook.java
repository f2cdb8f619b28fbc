package tiltmeter.app.command;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.app.command.Listing.Field;
import tiltmeter.ledger.EventEntry;
import tiltmeter.ledger.RecordJson;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;

/** Events as rows. */
final class EventLook {
    private static final List<Field<EventEntry>> EYE = List.of(
            new Field<>(
                    "when", 10, e -> Records.when(e.event().when(), e.origin().published())),
            new Field<>("type", 9, e -> e.event().type().name()),
            new Field<>("actor", 5, e -> Records.code(e.event().actor())),
            new Field<>(
                    "to",
                    5,
                    e -> (e.event().symmetric() ? "↔" : "")
                            + Records.code(e.event().recipient())),
            new Field<>("status", 8, e -> e.event().status().word()),
            new Field<>(
                    "voice",
                    8,
                    e -> e.event().voice().equals(Event.AUTHOR) ? "" : e.event().voice()),
            new Field<>("words", 0, EventEntry::quote),
            new Field<>("article", 9, e -> Records.shortId(e.event().article())));

    private static final List<Field<EventEntry>> CSV = List.of(
            Field.of("published", e -> Records.text(e.origin().published())),
            Field.of("when_first", e -> Records.first(e.event().when())),
            Field.of("when_last", e -> Records.last(e.event().when())),
            Field.of("type", e -> e.event().type().name()),
            Field.of("mode", e -> Records.text(e.event().mode())),
            Field.of("cameo", e -> e.event().cameo()),
            Field.of("quad", e -> e.event().type().quad().name()),
            Field.of("intensity", e -> RecordJson.fraction(e.event().intensity())),
            Field.of("actor_code", e -> code(e.event().actor())),
            Field.of("actor", e -> words(e.event().actor())),
            Field.of("recipient_code", e -> code(e.event().recipient())),
            Field.of("recipient", e -> words(e.event().recipient())),
            Field.of("symmetric", e -> Boolean.toString(e.event().symmetric())),
            Field.of("status", e -> e.event().status().word()),
            Field.of("voice", e -> e.event().voice()),
            Field.of("denied_by", e -> String.join(";", e.event().deniedBy())),
            Field.of("doubted_by", e -> String.join(";", e.event().doubtedBy())),
            Field.of("background", e -> Boolean.toString(e.event().background())),
            Field.of("confidence", e -> RecordJson.fraction(e.event().confidence())),
            Field.of("quote", EventEntry::quote),
            Field.of("publisher", e -> Records.text(e.origin().publisher())),
            Field.of("title", e -> Records.text(e.origin().title())),
            Field.of("url", e -> Records.text(e.origin().url())),
            Field.of("story", e -> e.origin().story()),
            Field.of("article", e -> e.event().article()),
            Field.of("sentence", e -> String.format(Locale.ROOT, "%d", e.event().sentence())),
            Field.of("event", e -> e.event().id()),
            Field.of("rule", e -> e.event().why().rule()),
            Field.of("reader", e -> e.provenance().reader()),
            Field.of("lexicon", e -> e.provenance().lexicon()));

    static final Listing.Look<EventEntry> LOOK =
            new Listing.Look<>("events", EYE, CSV, e -> RecordJson.line(e.event()));

    private EventLook() {}

    static String code(@Nullable Participant who) {
        return who == null ? "" : Records.text(who.code());
    }

    static String words(@Nullable Participant who) {
        return who == null ? "" : Records.text(who.text());
    }
}
