package tiltmeter.app.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Party;
import tiltmeter.model.Sector;

/** Who somebody is. */
final class WhoOption {
    @Option(
            names = "--code",
            paramLabel = "CODE",
            required = true,
            converter = ActorCode.class,
            description = "Whom it stands for, such as CHN.")
    private String code = "";

    @Option(names = "--sector", paramLabel = "SECTOR", description = "GOV, MIL, LEG, JUD, PTY, OPP, REB, MED, ...")
    private @Nullable Sector sector;

    @Option(names = "--name", paramLabel = "NAME", description = "Full name of the country or organisation.")
    private @Nullable String name;

    Change change() {
        return Change.NONE.withParty(new Party(code, sector, name));
    }
}
