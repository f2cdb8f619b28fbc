package tiltmeter.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tiltmeter.ledger.StatementFilter;
import tiltmeter.model.QuotationForm;

/** {@code statements}: who said what about whom. */
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        description = "Lists statements of a ledger: who said what about whom, in order of publication.",
        footer = {"", "Example: ./tiltmeter statements --speaker \"Wang Yi\" --about USA --matching \"arms supplies\""})
public final class StatementsCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--speaker", paramLabel = "NAME|CODE", description = "A code, or part of the speaker's name.")
    private @Nullable String speaker;

    @Option(
            names = "--about",
            paramLabel = "CODE",
            split = ",",
            converter = ActorCode.class,
            description = "What it is about: one of these codes.")
    private List<String> about = List.of();

    @Option(
            names = {"--to", "--addressee"},
            paramLabel = "NAME|CODE",
            description = "To whom: a code, or part of the addressee's name.")
    private @Nullable String addressee;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            split = ",",
            converter = Words.Form.class,
            description = "direct, indirect or mixed.")
    private List<QuotationForm> forms = List.of();

    @Option(
            names = "--matching",
            paramLabel = "WORDS",
            description = "All of these words are in it, in any form; \"in marks\" one after the other.")
    private @Nullable String matching;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Day.class,
            description = "First day it can have been said on; what has no day goes by its publication.")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "DATE", converter = Day.class, description = "Last day, likewise.")
    private @Nullable LocalDate until;

    @Option(names = "--skip", paramLabel = "N", description = "Leave out the first N, to go on where --limit stopped.")
    private int skip;

    @Mixin
    private Listing listing = new Listing();

    /** A command that works in {@code workshop}. */
    public StatementsCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        check();
        StatementFilter filter = new StatementFilter(
                speaker, about, addressee, forms, from, until, listing.article(), matching, skip, listing.limit());
        return listing.list(workshop, StatementLook.LOOK, (ledger, sink) -> ledger.statements(filter, sink));
    }

    private void check() {
        if (from != null && until != null && until.isBefore(from)) {
            throw new ParameterException(
                    spec.commandLine(), "--until " + until + " is before --from " + from + "; exchange the two");
        }
        if (skip < 0) {
            throw new ParameterException(spec.commandLine(), "--skip is " + skip + "; it must be 0 or more");
        }
        if (addressee != null && addressee.matches("\\d{4}-\\d\\d-\\d\\d")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--to " + addressee + " looks like a day, but names the addressee; use --until for the last day");
        }
    }
}
