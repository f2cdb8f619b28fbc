package tiltmeter.evaluation.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tiltmeter.evaluation.Rows;
import tiltmeter.model.Article;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Reading;
import tiltmeter.model.Reason;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;
import tiltmeter.model.Status;
import tools.jackson.databind.json.JsonMapper;

final class SeedArticleTest {
    private static final String FIRST = "Norway’s envoy said 😀 that Sweden had sent boats to Finland.";
    private static final String SECOND = "Sweden denied it.";

    private final List<Rows.Row> rows = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    @Test
    void countsARowWithAnEventLikeItInItsSentence() {
        row("Norway's envoy said", "AID", "SWE", "FIN", "\"happened\",\"voice\":\"NOR\"");
        event(0, EventType.AID, "SWE", "FIN", Status.HAPPENED, "NOR");
        assertThat(lines())
                .startsWith("1 of 1 right in type, actor, recipient, status and voice (statements: speaker);"
                        + " 1 with denied_by as well; of 0 dated acts 0 have the same days")
                .last()
                .asString()
                .startsWith("  right   1  AID      SWE → FIN");
    }

    @Test
    void saysWhatDiffers() {
        row("sent boats", "AID", "SWE", "FIN", "\"possible\",\"voice\":\"NOR\",\"denied_by\":[\"SWE\"]");
        event(0, EventType.AID, "SWE", null, Status.HAPPENED, Event.AUTHOR);
        assertThat(lines())
                .last()
                .asString()
                .startsWith("  WRONG")
                .endsWith(": recipient is null, status is happened, voice is AUTHOR, denied_by is []");
    }

    @Test
    void findsTheSentenceAfterACharacterOfTwoUnits() {
        row("Sweden denied it", "REJECT", "SWE", null, "\"happened\",\"voice\":\"AUTHOR\"");
        event(0, EventType.REJECT, "SWE", null, Status.HAPPENED, Event.AUTHOR);
        assertThat(lines()).last().asString().endsWith("no event in its sentence");
        event(1, EventType.REJECT, "SWE", null, Status.HAPPENED, Event.AUTHOR);
        assertThat(lines()).first().asString().startsWith("1 of 1 right");
    }

    @Test
    void acceptsEveryStatusThatTheRowAccepts() {
        row(
                "sent boats",
                "AID",
                "SWE",
                "FIN",
                "\"negated\",\"status_accept\":[\"negated\",\"possible\"],\"voice\":\"NOR\"");
        event(0, EventType.AID, "SWE", "FIN", Status.POSSIBLE, "NOR");
        assertThat(lines()).first().asString().startsWith("1 of 1 right");
    }

    @Test
    void letsAnEventServeOneRowOnly() {
        row("sent boats", "AID", "SWE", "FIN", "\"happened\",\"voice\":\"NOR\"");
        row("sent boats", "AID", "SWE", "FIN", "\"happened\",\"voice\":\"NOR\"");
        event(0, EventType.AID, "SWE", "FIN", Status.HAPPENED, "NOR");
        assertThat(lines()).first().asString().startsWith("1 of 2 right");
    }

    @Test
    void holdsARowWithoutTypeToTheSpeaker() {
        row("envoy said", null, "NOR", null, "\"happened\",\"actor_person\":\"Nora Lie\"");
        statement("NOR", "Olav Dahl");
        assertThat(lines()).first().asString().startsWith("0 of 1 right");
        statement("NOR", "Nora Lie");
        assertThat(lines()).first().asString().startsWith("1 of 1 right");
    }

    @Test
    void saysWhenTheSentenceIsNotThere() {
        row("sent tanks", "AID", "SWE", "FIN", "\"happened\"");
        event(0, EventType.AID, "SWE", "FIN", Status.HAPPENED, Event.AUTHOR);
        assertThat(lines()).last().asString().endsWith("its sentence is not in the article");
    }

    private List<String> lines() {
        String body = FIRST + " " + SECOND;
        int first = FIRST.codePointCount(0, FIRST.length());
        int length = body.codePointCount(0, body.length());
        Article article = new Article(
                "a",
                null,
                null,
                null,
                List.of(),
                null,
                null,
                "en",
                body,
                List.of(new Span(0, first), new Span(first + 1, length)),
                null,
                null,
                null);
        return SeedArticle.score(rows, new Reading(article, events, statements)).lines();
    }

    private void row(String words, @Nullable String type, String actor, @Nullable String recipient, String rest) {
        int n = rows.size() + 1;
        String json = "{\"n\":%d,\"in\":\"%s\",\"type\":%s,\"actor\":\"%s\",\"recipient\":%s,\"status\":%s}"
                .formatted(n, words, quoted(type), actor, quoted(recipient), rest);
        rows.add(new Rows.Row("rows.jsonl:" + n, new JsonMapper().readTree(json)));
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private void event(
            int sentence, EventType type, String actor, @Nullable String recipient, Status status, String voice) {
        Span words = sentence == 0 ? new Span(0, 6) : new Span(62, 68);
        events.add(new Event(
                "e" + events.size(),
                "a",
                sentence,
                words,
                words,
                type,
                null,
                List.of(),
                "010",
                0,
                party(actor, null),
                recipient == null ? null : party(recipient, null),
                false,
                status,
                voice,
                null,
                List.of(),
                List.of(),
                null,
                null,
                false,
                null,
                0.5,
                new Reason("test", List.of())));
    }

    private void statement(String code, String person) {
        statements.add(new Statement(
                "t" + statements.size(),
                "a",
                0,
                party(code, person),
                null,
                new Span(15, 19),
                List.of(new Span(20, 30)),
                QuotationForm.INDIRECT,
                List.of(),
                null,
                List.of(),
                null,
                0.5));
    }

    private static Participant party(String code, @Nullable String person) {
        return new Participant(new Span(0, 6), "Norway", code, null, null, person);
    }
}
