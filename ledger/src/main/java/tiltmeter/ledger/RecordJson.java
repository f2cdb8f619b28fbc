package tiltmeter.ledger;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.model.Article;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;
import tiltmeter.model.Reading;
import tiltmeter.model.Reason;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;
import tiltmeter.model.Telling;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Records as JSON Lines: one record is one line without its line end.
 *
 * <p>Fields stand in a fixed order and absent ones are {@code null}, so equal records give equal bytes. Fractions are
 * rounded half to even to {@value #DECIMALS} decimals, finer than any of them is known; they are not left to
 * {@link Double#toString}, which writes other digits from JDK 19 on. Reading a line back gives the same line again.
 */
public final class RecordJson {
    private static final int DECIMALS = 4;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private RecordJson() {}

    /** The article's line, then one for each event, then one for each statement. */
    public static List<String> lines(Reading reading) {
        List<String> lines = new ArrayList<>();
        lines.add(line(reading.article()));
        reading.events().forEach(event -> lines.add(line(event)));
        reading.statements().forEach(statement -> lines.add(line(statement)));
        return lines;
    }

    /** The same, the article's line with what is known of its fold. */
    public static List<String> lines(Reading reading, @Nullable Fold fold) {
        List<String> lines = lines(reading);
        lines.set(0, line(reading.article(), fold));
        return lines;
    }

    /** One article as a line. */
    public static String line(Article article) {
        return line(article, null);
    }

    /** One article as a line, with what is known of its fold. */
    public static String line(Article article, @Nullable Fold fold) {
        return write(out -> {
            out.writeStringProperty("kind", "article");
            out.writeStringProperty("id", article.id());
            text(out, "url", article.url());
            text(out, "publisher", article.publisher());
            text(out, "title", article.title());
            texts(out, "byline", article.byline());
            day(out, "published", article.published());
            text(
                    out,
                    "published_from",
                    article.publishedFrom() == null
                            ? null
                            : article.publishedFrom().word());
            text(out, "language", article.language());
            out.writeStringProperty("body", article.body());
            spans(out, "sentences", article.sentences());
            text(out, "story", article.story());
            text(out, "copy_of", article.copyOf());
            text(
                    out,
                    "refused",
                    article.refused() == null ? null : article.refused().word());
            if (fold != null) {
                fold(out, fold);
            }
        });
    }

    private static void fold(JsonGenerator out, Fold fold) {
        if (fold.copyOf() != null) {
            out.writeObjectPropertyStart("copy");
            out.writeStringProperty("kind", fold.kind().name().toLowerCase(Locale.ROOT));
            fraction(out, "similarity", fold.similarity());
            out.writeStringProperty("reason", fold.reason());
            out.writeEndObject();
        }
        if (!fold.sameEvent().isEmpty()) {
            out.writeArrayPropertyStart("same_event");
            for (Fold.Likely likely : fold.sameEvent()) {
                out.writeStartObject();
                out.writeStringProperty("article", likely.article());
                fraction(out, "likeness", likely.likeness());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    /** One event as a line. */
    public static String line(Event event) {
        return write(out -> {
            out.writeStringProperty("kind", "event");
            out.writeStringProperty("id", event.id());
            out.writeStringProperty("article", event.article());
            out.writeNumberProperty("sentence", event.sentence());
            span(out, "span", event.span());
            span(out, "trigger", event.trigger());
            out.writeStringProperty("type", event.type().name());
            text(out, "mode", event.mode());
            texts(out, "contexts", event.contexts());
            out.writeStringProperty("cameo", event.cameo());
            out.writeStringProperty("quad", event.type().quad().name());
            fraction(out, "intensity", event.intensity());
            participant(out, "actor", event.actor());
            participant(out, "recipient", event.recipient());
            out.writeBooleanProperty("symmetric", event.symmetric());
            out.writeStringProperty("status", event.status().word());
            out.writeStringProperty("voice", event.voice());
            span(out, "voice_span", event.voiceSpan());
            texts(out, "denied_by", event.deniedBy());
            texts(out, "doubted_by", event.doubtedBy());
            days(out, event.when());
            text(out, "when_text", event.whenText());
            out.writeBooleanProperty("background", event.background());
            text(out, "where", event.where());
            fraction(out, "confidence", event.confidence());
            why(out, event.why());
        });
    }

    /** One statement as a line. */
    public static String line(Statement statement) {
        return write(out -> {
            out.writeStringProperty("kind", "statement");
            out.writeStringProperty("id", statement.id());
            out.writeStringProperty("article", statement.article());
            out.writeNumberProperty("sentence", statement.sentence());
            participant(out, "speaker", statement.speaker());
            participant(out, "addressee", statement.addressee());
            span(out, "cue", statement.cue());
            spans(out, "content", statement.content());
            out.writeStringProperty("form", statement.form().word());
            texts(out, "about", statement.about());
            if (statement.stance() == null) {
                out.writeNullProperty("stance");
            } else {
                fraction(out, "stance", statement.stance());
            }
            texts(out, "events", statement.events());
            days(out, statement.when());
            fraction(out, "confidence", statement.confidence());
            Telling telling = statement.telling();
            text(out, "within", telling.within());
            text(out, "medium", telling.medium());
            out.writeBooleanProperty("unnamed", telling.unnamed());
            out.writeObjectPropertyStart("stances");
            telling.stances().forEach(leaning -> fraction(out, leaning.code(), leaning.value()));
            out.writeEndObject();
        });
    }

    /**
     * The article in a line.
     *
     * @throws IllegalArgumentException if the line holds none; the message names the field
     */
    public static Article article(String line) {
        return RecordParser.of(line, "article").article();
    }

    /**
     * The event in a line.
     *
     * @throws IllegalArgumentException if the line holds none; the message names the field
     */
    public static Event event(String line) {
        return RecordParser.of(line, "event").event();
    }

    /**
     * The statement in a line.
     *
     * @throws IllegalArgumentException if the line holds none; the message names the field
     */
    public static Statement statement(String line) {
        return RecordParser.of(line, "statement").statement();
    }

    /** A fraction as it stands in records: plain digits, at least one and at most four decimals, never {@code -0.0}. */
    public static String fraction(double value) {
        // The exact value of the double, so that nothing depends on how the JDK prints it.
        BigDecimal rounded =
                new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return (rounded.scale() < 1 ? rounded.setScale(1) : rounded).toPlainString();
    }

    private interface Fields {
        void write(JsonGenerator out);
    }

    private static String write(Fields fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            out.writeStartObject();
            fields.write(out);
            out.writeEndObject();
        }
        return line.toString();
    }

    private static void text(JsonGenerator out, String name, @Nullable String value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, value);
        }
    }

    private static void texts(JsonGenerator out, String name, List<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    private static void day(JsonGenerator out, String name, @Nullable LocalDate day) {
        text(out, name, day == null ? null : day.toString());
    }

    private static void days(JsonGenerator out, @Nullable Days days) {
        if (days == null) {
            out.writeNullProperty("when");
        } else {
            texts(out, "when", List.of(days.first().toString(), days.last().toString()));
        }
    }

    private static void span(JsonGenerator out, String name, @Nullable Span span) {
        if (span == null) {
            out.writeNullProperty(name);
        } else {
            out.writeName(name);
            bounds(out, span);
        }
    }

    private static void spans(JsonGenerator out, String name, List<Span> spans) {
        out.writeArrayPropertyStart(name);
        spans.forEach(span -> bounds(out, span));
        out.writeEndArray();
    }

    private static void bounds(JsonGenerator out, Span span) {
        out.writeStartArray();
        out.writeNumber(span.start());
        out.writeNumber(span.end());
        out.writeEndArray();
    }

    private static void fraction(JsonGenerator out, String name, double value) {
        out.writeName(name);
        out.writeNumber(fraction(value));
    }

    private static void participant(JsonGenerator out, String name, @Nullable Participant participant) {
        if (participant == null) {
            out.writeNullProperty(name);
            return;
        }
        out.writeObjectPropertyStart(name);
        span(out, "span", participant.span());
        text(out, "text", participant.text());
        text(out, "code", participant.code());
        text(
                out,
                "sector",
                participant.sector() == null ? null : participant.sector().name());
        text(out, "name", participant.name());
        text(out, "person", participant.person());
        out.writeEndObject();
    }

    private static void why(JsonGenerator out, Reason why) {
        out.writeObjectPropertyStart("why");
        out.writeStringProperty("rule", why.rule());
        out.writeArrayPropertyStart("alternatives");
        for (Reason.Alternative alternative : why.alternatives()) {
            out.writeStartArray();
            out.writeString(alternative.type().name());
            out.writeNumber(fraction(alternative.probability()));
            out.writeEndArray();
        }
        out.writeEndArray();
        out.writeEndObject();
    }
}
