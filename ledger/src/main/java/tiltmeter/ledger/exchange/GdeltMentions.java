package tiltmeter.ledger.exchange;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * GDELT 2.0 mentions, 16 columns without a heading: one row for each event of the other file and text that tells it.
 * Offsets count code points of the clean text from 0, -1 for nobody named. The last column, which readers pass over,
 * says as JSON what the others cannot: status, voice, denials, story, our own id.
 */
final class GdeltMentions implements Format {
    static final List<String> COLUMNS = List.of(
            "GLOBALEVENTID",
            "EventTimeDate",
            "MentionTimeDate",
            "MentionType",
            "MentionSourceName",
            "MentionIdentifier",
            "SentenceID",
            "Actor1CharOffset",
            "Actor2CharOffset",
            "ActionCharOffset",
            "InRawText",
            "Confidence",
            "MentionDocLen",
            "MentionDocTone",
            "MentionDocTranslationInfo",
            "Extras");

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public String name() {
        return "gdelt-mentions";
    }

    @Override
    public String ending() {
        return ".mentions.CSV";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public List<String> row(Told told) {
        Event event = told.event();
        String time = Cells.compact(told.added()) + "000000";
        boolean named = (told.actor() == null || told.actor().span() != null)
                && (told.recipient() == null || told.recipient().span() != null);
        return List.of(
                Cells.number(GdeltEvents.id(told)),
                time,
                time,
                told.url() == null ? "2" : "1",
                Cells.text(told.publisher()),
                GdeltEvents.citation(told),
                Cells.number(event.sentence() + 1L),
                offset(told.actor()),
                offset(told.recipient()),
                Cells.number(event.trigger().start()),
                named ? "1" : "0",
                Cells.number(Math.max(10, Math.round(100 * event.confidence()))),
                Cells.number(told.characters()),
                "",
                "",
                extras(told));
    }

    private static String offset(@Nullable Participant who) {
        return who == null || who.span() == null
                ? "-1"
                : Cells.number(who.span().start());
    }

    private static String extras(Told told) {
        Event event = told.event();
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty("event", event.id());
            out.writeStringProperty("story", told.story());
            out.writeStringProperty("type", event.type().name());
            out.writeStringProperty("status", event.status().word());
            out.writeStringProperty("voice", event.voice());
            out.writeArrayPropertyStart("denied_by");
            event.deniedBy().forEach(out::writeString);
            out.writeEndArray();
            out.writeArrayPropertyStart("doubted_by");
            event.doubtedBy().forEach(out::writeString);
            out.writeEndArray();
            out.writeBooleanProperty("background", event.background());
            out.writeEndObject();
        }
        return text.toString();
    }
}
