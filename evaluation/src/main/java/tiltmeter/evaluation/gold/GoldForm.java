package tiltmeter.evaluation.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Status;

/** The JSON form of labelled articles, both ways. */
public final class GoldForm {
    private GoldForm() {}

    /**
     * The article in {@code fields}.
     *
     * @throws tiltmeter.evaluation.EvaluationException where a field is missing or has an impossible value
     */
    static GoldArticle article(Fields fields) {
        List<String> sentences = new ArrayList<>();
        for (Fields sentence : fields.objects("sentences")) {
            if (sentence.number("n") != sentences.size()) {
                throw sentence.wrong("n", "is not the sentence's place, " + sentences.size());
            }
            sentences.add(sentence.text("text"));
        }
        if (sentences.isEmpty()) {
            throw fields.wrong("sentences", "is missing or empty");
        }
        List<GoldEvent> events = new ArrayList<>();
        for (Fields event : fields.objects("events")) {
            events.add(event(event, sentences.size()));
        }
        List<GoldStatement> statements = new ArrayList<>();
        for (Fields statement : fields.objects("statements")) {
            statements.add(statement(statement, sentences.size()));
        }
        return new GoldArticle(
                fields.text("id"),
                fields.dateOrNull("published"),
                fields.textOrNull("publisher"),
                fields.textOrNull("title"),
                sentences,
                events,
                statements);
    }

    private static GoldEvent event(Fields fields, int sentences) {
        return new GoldEvent(
                place(fields, sentences),
                fields.textOrNull("trigger"),
                fields.value("type", EventType::valueOf),
                actor(fields.objectOrNull("actor")),
                actor(fields.objectOrNull("recipient")),
                fields.flag("symmetric"),
                fields.value("status", Status::ofWord),
                fields.textOrNull("voice"),
                fields.texts("denied_by"),
                fields.daysOrNull("when"),
                fields.flag("background"));
    }

    private static GoldStatement statement(Fields fields, int sentences) {
        return new GoldStatement(
                place(fields, sentences),
                actor(fields.objectOrNull("speaker")),
                actor(fields.objectOrNull("addressee")),
                fields.textOrNull("cue"),
                fields.text("content"),
                fields.value("kind", QuotationForm::ofWord));
    }

    private static int place(Fields fields, int sentences) {
        int n = fields.number("n");
        if (n < 0 || n >= sentences) {
            throw fields.wrong("n", "is not the number of a sentence: " + n);
        }
        return n;
    }

    private static @Nullable GoldActor actor(@Nullable Fields fields) {
        return fields == null
                ? null
                : new GoldActor(fields.textOrNull("text"), fields.textOrNull("code"), fields.textOrNull("person"));
    }

    /** {@code article}'s id and records as maps and lists in the order of the form, ready to be written as JSON. */
    public static Map<String, @Nullable Object> records(GoldArticle article) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", article.id());
        map.put("events", article.events().stream().map(GoldForm::map).toList());
        map.put("statements", article.statements().stream().map(GoldForm::map).toList());
        return map;
    }

    static Map<String, @Nullable Object> map(GoldEvent event) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("n", event.n());
        map.put("trigger", event.trigger());
        map.put("type", event.type().name());
        map.put("actor", map(event.actor()));
        map.put("recipient", map(event.recipient()));
        if (event.symmetric()) {
            map.put("symmetric", true);
        }
        map.put("status", event.status().word());
        map.put("voice", event.voice());
        map.put("denied_by", event.deniedBy());
        map.put("when", map(event.when()));
        map.put("background", event.background());
        return map;
    }

    private static Map<String, @Nullable Object> map(GoldStatement statement) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("n", statement.n());
        map.put("speaker", map(statement.speaker()));
        map.put("addressee", map(statement.addressee()));
        map.put("cue", statement.cue());
        map.put("content", statement.content());
        map.put("kind", statement.kind().word());
        return map;
    }

    private static @Nullable Map<String, @Nullable Object> map(@Nullable GoldActor actor) {
        if (actor == null) {
            return null;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("text", actor.text());
        map.put("code", actor.code());
        map.put("person", actor.person());
        return map;
    }

    private static @Nullable List<String> map(@Nullable Days days) {
        return days == null
                ? null
                : List.of(days.first().toString(), days.last().toString());
    }
}
