package tiltmeter.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiltmeter.app.terminal.Desk;
import tiltmeter.ledger.Doctor;

/** {@code doctor}: is the ledger whole? */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "Looks a ledger over: reads every value once, and counts rows and files that belong to nothing.",
            "Ends with 0 when all is well, 1 when something was found."
        })
public final class DoctorCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--mend", description = "Take away rows and files that belong to nothing.")
    private boolean mend;

    /** A command that works in {@code workshop}. */
    public DoctorCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Desk desk = workshop.desk();
        Doctor.Report report = Doctor.examine(ledger.file(), mend);
        report.found().forEach((what, count) -> desk.out().line(count + " " + what));
        report.leftovers().forEach(file -> desk.out().line("left by a process that was killed: " + file));
        desk.out()
                .line("read through " + report.counts().articles() + " articles, "
                        + report.counts().events() + " events, "
                        + report.counts().statements() + " statements: "
                        + (report.healthy()
                                ? "all is well"
                                : report.mended() ? "mended what can be" : "mend it with: ./tiltmeter doctor --mend"));
        desk.out().flush();
        return report.healthy() ? 0 : 1;
    }
}
