package tiltmeter.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.terminal.Table;
import tiltmeter.app.terminal.Table.Column;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.Release;
import tiltmeter.ledger.Releases;

/** {@code release list}. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the releases of a ledger.")
public final class ReleaseListCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    /** A command that works in {@code workshop}. */
    public ReleaseListCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Desk desk = workshop.desk();
        Table table = new Table(
                desk,
                Table.Dress.ALIGNED,
                List.of(
                        new Column("name", 20),
                        new Column("id", 17),
                        new Column("made", 10),
                        new Column("articles", 9),
                        new Column("events", 9),
                        new Column("by", 14),
                        new Column("note", 0)));
        try (Ledger open = Ledger.openToRead(ledger.file())) {
            for (Release one : Releases.list(open)) {
                table.row(List.of(
                        one.name(),
                        one.id(),
                        one.made().toString().substring(0, 10),
                        Long.toString(one.state().articles()),
                        Long.toString(one.state().events()),
                        one.author(),
                        Records.text(one.note())));
            }
        }
        table.end();
        desk.out().flush();
        return 0;
    }
}
