package tiltmeter.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiltmeter.ledger.ClaimFilter;

/** {@code claims}: what is claimed, by whom, and who denies it. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        subcommands = {
            ClaimShowCommand.class,
            ClaimJoinCommand.class,
            ClaimSplitCommand.class,
            ClaimRebuildCommand.class
        },
        description = {
            "Lists claims of a ledger: acts for which more than the author's word stands, with who says that they",
            "are so and who denies it, by the day on which each was first told."
        },
        footer = {"", "Example: ./tiltmeter claims --contested --between CHN,RUS"})
public final class ClaimsCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Option(names = "--contested", description = "Only what somebody denies, doubts or takes back.")
    private boolean contested;

    @Option(
            names = "--about",
            paramLabel = "CODE",
            split = ",",
            converter = ActorCode.class,
            description = "One of these acts or is acted on.")
    private List<String> about = List.of();

    @Option(
            names = "--between",
            paramLabel = "CODE",
            split = ",",
            converter = ActorCode.class,
            description = "Acts between these two, either way round: --between CHN,RUS.")
    private List<String> between = List.of();

    @Option(names = "--who", paramLabel = "NAME|CODE", description = "Only claims to which they take a position.")
    private @Nullable String who;

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Mixin
    private Listing listing = new Listing();

    /** A command that works in {@code workshop}. */
    public ClaimsCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        period.check();
        if (!between.isEmpty() && between.size() != 2) {
            throw new CommandFailure(
                    "--between takes two codes, such as --between CHN,RUS; there are " + between.size());
        }
        ClaimFilter filter = new ClaimFilter(
                contested, about, between, who, period.from(), period.to(), null, listing.article(), listing.limit());
        return listing.list(
                workshop, ClaimLook.LOOK, (ledger, sink) -> ledger.claims().list(filter, sink));
    }
}
