package tiltmeter.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiltmeter.ledger.EventFilter;
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

    @Mixin
    private Listing listing = new Listing();

    /** A command that works in {@code workshop}. */
    public EventsCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        period.check();
        EventFilter filter = new EventFilter(
                actors, recipients, types, statuses, period.from(), period.to(), listing.article(), listing.limit());
        return listing.list(workshop, EventLook.LOOK, (ledger, sink) -> ledger.events(filter, sink));
    }
}
