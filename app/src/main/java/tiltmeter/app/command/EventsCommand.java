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
import tiltmeter.ledger.EventEntry;
import tiltmeter.ledger.EventFilter;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.RecordJson;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/** {@code events}: who did what to whom. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Lists events of a ledger: who did what to whom, in order of publication.",
        footer = {
            "",
            "Options that take several values take them with commas: --actor CHN,RUS",
            "Example: ./tiltmeter events --actor CHN --recipient USA --type ACCUSE --from 2023-02-01"
        })
public final class EventsCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--actor",
            paramLabel = "CODE",
            split = ",",
            converter = ActorCode.class,
            description = "Who acts, such as CHN; of a mutual act, either side.")
    private List<String> actors = List.of();

    @Option(
            names = "--recipient",
            paramLabel = "CODE",
            split = ",",
            converter = ActorCode.class,
            description = "Whom it is done to, likewise.")
    private List<String> recipients = List.of();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            converter = Words.Type.class,
            description = "PLOVER type, such as ACCUSE.")
    private List<EventType> types = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            converter = Words.StatusWord.class,
            description = "happened, negated, planned or possible.")
    private List<Status> statuses = List.of();

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Option(names = "--article", paramLabel = "ID", description = "Only those of this article (its whole id).")
    private @Nullable String article;

    @Mixin
    private LimitOption limit = new LimitOption();

    @Mixin
    private TableOption dress = new TableOption();

    /** A command that works in {@code workshop}. */
    public EventsCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        period.check();
        Desk desk = workshop.desk();
        EventFilter filter = new EventFilter(
                actors, recipients, types, statuses, period.from(), period.to(), article, limit.count());
        AtomicLong seen = new AtomicLong();
        try (Ledger open = Ledger.openToRead(ledger.file())) {
            Table table = table(desk);
            Consumer<EventEntry> write = dress.json()
                    ? entry -> desk.out().line(RecordJson.line(entry.event()))
                    : entry -> table.row(row(entry));
            open.events(filter, entry -> {
                seen.incrementAndGet();
                write.accept(entry);
            });
            if (!dress.json()) {
                table.end();
            }
        }
        desk.out().flush();
        if (seen.get() == 0) {
            desk.say("no such events in %s", ledger.file());
        }
        return 0;
    }

    private Table table(Desk desk) {
        if (dress.dress() == Table.Dress.CSV) {
            return new Table(
                    desk,
                    Table.Dress.CSV,
                    columns(
                            "published",
                            "when_first",
                            "when_last",
                            "type",
                            "mode",
                            "cameo",
                            "quad",
                            "intensity",
                            "actor_code",
                            "actor",
                            "recipient_code",
                            "recipient",
                            "symmetric",
                            "status",
                            "voice",
                            "denied_by",
                            "doubted_by",
                            "background",
                            "confidence",
                            "quote",
                            "publisher",
                            "title",
                            "url",
                            "story",
                            "article",
                            "sentence",
                            "event",
                            "rule",
                            "reader",
                            "lexicon"));
        }
        return new Table(
                desk,
                Table.Dress.ALIGNED,
                List.of(
                        new Column("when", 10),
                        new Column("type", 9),
                        new Column("actor", 5),
                        new Column("to", 5),
                        new Column("status", 8),
                        new Column("voice", 8),
                        new Column("words", 0),
                        new Column("article", 9)));
    }

    private List<String> row(EventEntry entry) {
        Event event = entry.event();
        LocalDate published = entry.origin().published();
        if (dress.dress() == Table.Dress.ALIGNED) {
            return List.of(
                    Records.when(event.when(), published),
                    event.type().name(),
                    Records.code(event.actor()),
                    (event.symmetric() ? "↔" : "") + Records.code(event.recipient()),
                    event.status().word(),
                    event.voice().equals(Event.AUTHOR) ? "" : event.voice(),
                    entry.quote(),
                    Records.shortId(event.article()));
        }
        return List.of(
                Records.text(published),
                event.when() == null ? "" : event.when().first().toString(),
                event.when() == null ? "" : event.when().last().toString(),
                event.type().name(),
                Records.text(event.mode()),
                event.cameo(),
                event.type().quad().name(),
                RecordJson.fraction(event.intensity()),
                event.actor() == null ? "" : Records.text(event.actor().code()),
                event.actor() == null ? "" : Records.text(event.actor().text()),
                event.recipient() == null ? "" : Records.text(event.recipient().code()),
                event.recipient() == null ? "" : Records.text(event.recipient().text()),
                Boolean.toString(event.symmetric()),
                event.status().word(),
                event.voice(),
                String.join(";", event.deniedBy()),
                String.join(";", event.doubtedBy()),
                Boolean.toString(event.background()),
                RecordJson.fraction(event.confidence()),
                entry.quote(),
                Records.text(entry.origin().publisher()),
                Records.text(entry.origin().title()),
                Records.text(entry.origin().url()),
                entry.origin().story(),
                event.article(),
                String.format(Locale.ROOT, "%d", event.sentence()),
                event.id(),
                event.why().rule(),
                entry.provenance().reader(),
                entry.provenance().lexicon());
    }

    static List<Column> columns(String... names) {
        return List.of(names).stream().map(name -> new Column(name, 1)).toList();
    }
}
