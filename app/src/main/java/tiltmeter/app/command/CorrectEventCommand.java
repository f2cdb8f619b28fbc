package tiltmeter.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiltmeter.ledger.EventEntry;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Party;
import tiltmeter.ledger.corrections.Target;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/** {@code correct event}. */
@Command(name = "event", mixinStandardHelpOptions = true, description = "Corrects one event of one text.")
public final class CorrectEventCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private CorrectionOptions common = new CorrectionOptions();

    @Parameters(paramLabel = "EVENT", description = "Id of the event; ./tiltmeter events --json tells it.")
    private String id = "";

    @Option(names = "--actor", paramLabel = "CODE", converter = ActorCode.class, description = "Who really acts.")
    private @Nullable String actor;

    @Option(names = "--recipient", paramLabel = "CODE", converter = ActorCode.class, description = "To whom really.")
    private @Nullable String recipient;

    @Option(names = "--type", paramLabel = "TYPE", converter = Words.Type.class, description = "What act it really is.")
    private @Nullable EventType type;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            converter = Words.StatusWord.class,
            description = "happened, negated, planned or possible.")
    private @Nullable Status status;

    @Option(names = "--did-not-happen", description = "The same as --status negated.")
    private boolean didNotHappen;

    @Option(names = "--first-day", paramLabel = "DATE", converter = Day.class, description = "When it really was.")
    private @Nullable LocalDate first;

    @Option(names = "--last-day", paramLabel = "DATE", converter = Day.class, description = "(Default: the first day.)")
    private @Nullable LocalDate last;

    @Option(names = "--not-told", description = "The text tells no such event: take the record away.")
    private boolean notTold;

    /** A command that works in {@code workshop}. */
    public CorrectEventCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Target target;
        try (Ledger open = Ledger.openToRead(common.ledger())) {
            List<EventEntry> found = open.event(id);
            if (found.isEmpty()) {
                throw new CommandFailure(
                        "no event " + id + " in " + common.ledger() + "; ids stand in: ./tiltmeter events --json");
            }
            target = Target.OneEvent.of(found.get(0).event());
        }
        return common.correct(workshop, target, change());
    }

    private Change change() {
        Change change = Change.NONE;
        if (actor != null) {
            change = change.withActor(new Party(actor, null, null));
        }
        if (recipient != null) {
            change = change.withRecipient(new Party(recipient, null, null));
        }
        if (type != null) {
            change = change.withKind(CameoTable.load().usual(type));
        }
        if (didNotHappen || status != null) {
            change = change.withStatus(didNotHappen || status == null ? Status.NEGATED : status);
        }
        if (first != null) {
            change = change.withWhen(new Days(first, last == null ? first : last));
        }
        return notTold ? change.withdrawing() : change;
    }
}
