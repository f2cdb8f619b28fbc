package tiltmeter.app.command;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.app.command.Listing.Field;
import tiltmeter.ledger.RecordJson;
import tiltmeter.ledger.StatementEntry;
import tiltmeter.model.Participant;

/** Statements as rows. */
final class StatementLook {
    private static final List<Field<StatementEntry>> EYE = List.of(
            new Field<>(
                    "when",
                    10,
                    s -> Records.when(s.statement().when(), s.origin().published())),
            new Field<>("speaker", 22, s -> Records.named(s.statement().speaker())),
            new Field<>("about", 11, s -> String.join(",", s.statement().about())),
            new Field<>("form", 8, s -> s.statement().form().word()),
            new Field<>("words", 0, StatementEntry::quote),
            new Field<>("article", 9, s -> Records.shortId(s.statement().article())));

    private static final List<Field<StatementEntry>> CSV = List.of(
            Field.of("published", s -> Records.text(s.origin().published())),
            Field.of("when_first", s -> Records.first(s.statement().when())),
            Field.of("when_last", s -> Records.last(s.statement().when())),
            Field.of("speaker_code", s -> EventLook.code(s.statement().speaker())),
            Field.of("speaker", s -> EventLook.words(s.statement().speaker())),
            Field.of("speaker_person", s -> person(s.statement().speaker())),
            Field.of("addressee_code", s -> EventLook.code(s.statement().addressee())),
            Field.of("addressee", s -> EventLook.words(s.statement().addressee())),
            Field.of("addressee_person", s -> person(s.statement().addressee())),
            Field.of("form", s -> s.statement().form().word()),
            Field.of("about", s -> String.join(";", s.statement().about())),
            Field.of(
                    "stance",
                    s -> s.statement().stance() == null
                            ? ""
                            : RecordJson.fraction(s.statement().stance())),
            Field.of("confidence", s -> RecordJson.fraction(s.statement().confidence())),
            Field.of("quote", StatementEntry::quote),
            Field.of("publisher", s -> Records.text(s.origin().publisher())),
            Field.of("title", s -> Records.text(s.origin().title())),
            Field.of("url", s -> Records.text(s.origin().url())),
            Field.of("story", s -> s.origin().story()),
            Field.of("article", s -> s.statement().article()),
            Field.of(
                    "sentence",
                    s -> String.format(Locale.ROOT, "%d", s.statement().sentence())),
            Field.of("statement", s -> s.statement().id()),
            Field.of("reader", s -> s.provenance().reader()),
            Field.of("lexicon", s -> s.provenance().lexicon()));

    static final Listing.Look<StatementEntry> LOOK =
            new Listing.Look<>("statements", EYE, CSV, s -> RecordJson.line(s.statement()));

    private StatementLook() {}

    private static String person(@Nullable Participant who) {
        return who == null ? "" : Records.text(who.person());
    }
}
