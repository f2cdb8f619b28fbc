package tiltmeter.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiltmeter.ledger.StatementFilter;
import tiltmeter.model.QuotationForm;

/** {@code statements}: who said what about whom. */
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        description = "Lists statements of a ledger: who said what about whom, in order of publication.",
        footer = {"", "Example: ./tiltmeter statements --speaker \"Wang Yi\" --about USA --from 2023-02-01"})
public final class StatementsCommand implements Callable<Integer> {
    private final Workshop workshop;

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

    @Mixin
    private Listing listing = new Listing();

    /** A command that works in {@code workshop}. */
    public StatementsCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        period.check();
        StatementFilter filter = new StatementFilter(
                speaker, about, addressee, forms, period.from(), period.to(), listing.article(), listing.limit());
        return listing.list(workshop, StatementLook.LOOK, (ledger, sink) -> ledger.statements(filter, sink));
    }
}
