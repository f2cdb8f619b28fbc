package tiltmeter.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.terminal.Table;
import tiltmeter.app.terminal.Table.Column;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.RecordJson;
import tiltmeter.ledger.StatementEntry;
import tiltmeter.ledger.StatementFilter;
import tiltmeter.model.Participant;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Statement;

/** {@code statements}: who said what about whom. */
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        description = "Lists statements of a ledger: who said what about whom, in order of publication.",
        footer = {"", "Example: ./tiltmeter statements --speaker \"Wang Yi\" --about USA --from 2023-02-01"})
public final class StatementsCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--speaker", paramLabel = "NAME|CODE", description = "A code, or part of the speaker's name.")
    private @Nullable String speaker;

    @Option(
            names = "--about",
            paramLabel = "CODE",
            split = ",",
            converter = ActorCode.class,
            description = "What it is about: one of these codes.")
    private List<String> about = List.of();

    @Option(names = "--addressee", paramLabel = "NAME|CODE", description = "A code, or part of the addressee's name.")
    private @Nullable String addressee;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            split = ",",
            converter = Words.Form.class,
            description = "direct, indirect or mixed.")
    private List<QuotationForm> forms = List.of();

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Option(names = "--article", paramLabel = "ID", description = "Only those of this article (its whole id).")
    private @Nullable String article;

    @Mixin
    private LimitOption limit = new LimitOption();

    @Mixin
    private TableOption dress = new TableOption();

    /** A command that works in {@code workshop}. */
    public StatementsCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        period.check();
        Desk desk = workshop.desk();
        StatementFilter filter = new StatementFilter(
                speaker, about, addressee, forms, period.from(), period.to(), article, limit.count());
        AtomicLong seen = new AtomicLong();
        try (Ledger open = Ledger.openToRead(ledger.file())) {
            Table table = table(desk);
            Consumer<StatementEntry> write = dress.json()
                    ? entry -> desk.out().line(RecordJson.line(entry.statement()))
                    : entry -> table.row(row(entry));
            open.statements(filter, entry -> {
                seen.incrementAndGet();
                write.accept(entry);
            });
            if (!dress.json()) {
                table.end();
            }
        }
        desk.out().flush();
        if (seen.get() == 0) {
            desk.say("no such statements in %s", ledger.file());
        }
        return 0;
    }

    private Table table(Desk desk) {
        if (dress.dress() == Table.Dress.CSV) {
            return new Table(
                    desk,
                    Table.Dress.CSV,
                    EventsCommand.columns(
                            "published",
                            "when_first",
                            "when_last",
                            "speaker_code",
                            "speaker",
                            "speaker_person",
                            "addressee_code",
                            "addressee",
                            "addressee_person",
                            "form",
                            "about",
                            "stance",
                            "confidence",
                            "quote",
                            "publisher",
                            "title",
                            "url",
                            "story",
                            "article",
                            "sentence",
                            "statement",
                            "reader",
                            "lexicon"));
        }
        return new Table(
                desk,
                Table.Dress.ALIGNED,
                List.of(
                        new Column("when", 10),
                        new Column("speaker", 22),
                        new Column("about", 11),
                        new Column("form", 8),
                        new Column("words", 0),
                        new Column("article", 9)));
    }

    private List<String> row(StatementEntry entry) {
        Statement statement = entry.statement();
        LocalDate published = entry.origin().published();
        if (dress.dress() == Table.Dress.ALIGNED) {
            return List.of(
                    Records.when(statement.when(), published),
                    Records.named(statement.speaker()),
                    String.join(",", statement.about()),
                    statement.form().word(),
                    entry.quote(),
                    Records.shortId(statement.article()));
        }
        Participant by = statement.speaker();
        Participant to = statement.addressee();
        return List.of(
                Records.text(published),
                statement.when() == null ? "" : statement.when().first().toString(),
                statement.when() == null ? "" : statement.when().last().toString(),
                by == null ? "" : Records.text(by.code()),
                by == null ? "" : Records.text(by.text()),
                by == null ? "" : Records.text(by.person()),
                to == null ? "" : Records.text(to.code()),
                to == null ? "" : Records.text(to.text()),
                to == null ? "" : Records.text(to.person()),
                statement.form().word(),
                String.join(";", statement.about()),
                statement.stance() == null ? "" : RecordJson.fraction(statement.stance()),
                RecordJson.fraction(statement.confidence()),
                entry.quote(),
                Records.text(entry.origin().publisher()),
                Records.text(entry.origin().title()),
                Records.text(entry.origin().url()),
                entry.origin().story(),
                statement.article(),
                String.format(Locale.ROOT, "%d", statement.sentence()),
                statement.id(),
                entry.provenance().reader(),
                entry.provenance().lexicon());
    }
}
