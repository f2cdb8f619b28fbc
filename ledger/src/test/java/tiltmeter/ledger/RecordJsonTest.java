package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.model.Event;
import tiltmeter.model.Reading;
import tiltmeter.model.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RecordJsonTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void everyKindOfValueComesBackAsItWent() {
        int records = 0;
        for (long seed = 0; seed < 200; seed++) {
            Reading reading = Samples.reading(seed);
            String article = RecordJson.line(reading.article());
            assertThat(RecordJson.article(article)).as("seed %d", seed).isEqualTo(reading.article());
            assertThat(article).doesNotContain("\n");
            for (Event event : reading.events()) {
                assertThat(RecordJson.event(RecordJson.line(event)))
                        .as("seed %d", seed)
                        .isEqualTo(event);
                records++;
            }
            for (Statement statement : reading.statements()) {
                assertThat(RecordJson.statement(RecordJson.line(statement)))
                        .as("seed %d", seed)
                        .isEqualTo(statement);
                records++;
            }
        }
        assertThat(records).isGreaterThan(300);
    }

    @Test
    void whatIsKnownOfAFoldFollowsTheArticle() {
        Reading reading = Samples.reading(firstSeedWithRecords());
        Fold fold = new Fold("s1", "a1", 0.91234, Fold.Kind.REWRITE, "same day", List.of(new Fold.Likely("a3", 0.5)));
        String line = RecordJson.lines(reading, fold).get(0);
        assertThat(line)
                .startsWith(RecordJson.line(reading.article()).substring(0, 40))
                .endsWith(",\"copy\":{\"kind\":\"rewrite\",\"similarity\":0.9123,\"reason\":\"same day\"},"
                        + "\"same_event\":[{\"article\":\"a3\",\"likeness\":0.5}]}");
        assertThat(RecordJson.article(line)).isEqualTo(reading.article());
        Fold first = new Fold("s1", null, 0, Fold.Kind.NEW, "", List.of());
        assertThat(RecordJson.lines(reading, first)).isEqualTo(RecordJson.lines(reading));
    }

    @Test
    void fieldsAreThoseOfTheRecordFormatInItsOrder() {
        Reading reading = Samples.reading(firstSeedWithRecords());
        JsonNode event = MAPPER.readTree(RecordJson.line(reading.events().get(0)));
        assertThat(MAPPER.readTree(RecordJson.line(reading.article())).propertyNames())
                .containsExactly(
                        "kind",
                        "id",
                        "url",
                        "publisher",
                        "title",
                        "byline",
                        "published",
                        "published_from",
                        "language",
                        "body",
                        "sentences",
                        "story",
                        "copy_of",
                        "refused");
        assertThat(event.propertyNames())
                .containsExactly(
                        "kind",
                        "id",
                        "article",
                        "sentence",
                        "span",
                        "trigger",
                        "type",
                        "mode",
                        "contexts",
                        "cameo",
                        "quad",
                        "intensity",
                        "actor",
                        "recipient",
                        "symmetric",
                        "status",
                        "voice",
                        "voice_span",
                        "denied_by",
                        "doubted_by",
                        "when",
                        "when_text",
                        "background",
                        "where",
                        "confidence",
                        "why");
        assertThat(event.get("why").propertyNames()).containsExactly("rule", "alternatives");
        JsonNode statement =
                MAPPER.readTree(RecordJson.line(reading.statements().get(0)));
        assertThat(statement.propertyNames())
                .containsExactly(
                        "kind",
                        "id",
                        "article",
                        "sentence",
                        "speaker",
                        "addressee",
                        "cue",
                        "content",
                        "form",
                        "about",
                        "stance",
                        "events",
                        "when",
                        "confidence",
                        "within",
                        "medium",
                        "unnamed",
                        "stances");
    }

    @Test
    void anEventReadsAsTheFormatSays() {
        String line = RecordJson.line(Samples.event("e1", "a1", "CHN", null));
        assertThat(line)
                .isEqualTo("{\"kind\":\"event\",\"id\":\"e1\",\"article\":\"a1\",\"sentence\":0,\"span\":[0,43],"
                        + "\"trigger\":[7,14],\"type\":\"ACCUSE\",\"mode\":null,\"contexts\":[],\"cameo\":\"112\","
                        + "\"quad\":\"VERBAL_CONFLICT\",\"intensity\":-2.0,\"actor\":{\"span\":[0,6],"
                        + "\"text\":\"Arland\",\"code\":\"CHN\",\"sector\":\"GOV\",\"name\":\"CHN\",\"person\":null},"
                        + "\"recipient\":null,\"symmetric\":false,\"status\":\"happened\",\"voice\":\"AUTHOR\","
                        + "\"voice_span\":null,\"denied_by\":[],\"doubted_by\":[],\"when\":null,\"when_text\":null,"
                        + "\"background\":false,\"where\":null,\"confidence\":0.5,"
                        + "\"why\":{\"rule\":\"accuse.tsv:accuse-of\",\"alternatives\":[]}}");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, 0.0",
        "1, 1.0",
        "-4, -4.0",
        "0.91, 0.91",
        "0.1, 0.1",
        "1e-9, 0.0",
        "-1e-9, 0.0",
        "0.00005, 0.0001",
        "0.12345678, 0.1235",
        "2e-3, 0.002",
        "10, 10.0",
        "123456.5, 123456.5"
    })
    void fractionsArePlainAndShort(double value, String written) {
        assertThat(RecordJson.fraction(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"kind\":\"article\"}",
                "{\"kind\":\"event\"}",
                "{\"kind\":\"event\",\"id\":7}",
                "{\"id\":\"e1\"}"
            })
    void otherLinesAreRefused(String line) {
        assertThatThrownBy(() -> RecordJson.event(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusalNamesTheField() {
        String line = RecordJson.line(Samples.event("e1", "a1", "CHN", null));
        for (List<String> change : List.of(
                List.of("\"span\":[0,43]", "\"span\":[0]", "span"),
                List.of("ACCUSE", "ACCUSED", "type"),
                List.of("\"happened\"", "\"happening\"", "status"),
                List.of("\"span\":[0,6]", "\"span\":6", "actor.span"),
                List.of("\"rule\":\"accuse.tsv:accuse-of\"", "\"rule\":null", "why.rule"),
                List.of("\"confidence\":0.5", "\"confidence\":\"0.5\"", "confidence"))) {
            String changed = line.replace(change.get(0), change.get(1));
            assertThat(changed).isNotEqualTo(line);
            assertThatThrownBy(() -> RecordJson.event(changed)).hasMessageContaining("field " + change.get(2) + " ");
        }
    }

    private static long firstSeedWithRecords() {
        for (long seed = 0; ; seed++) {
            if (!Samples.reading(seed).events().isEmpty()) {
                return seed;
            }
        }
    }
}
