package tiltmeter.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiltmeter.ledger.corrections.Target;

/** {@code correct name}. */
@Command(
        name = "name",
        mixinStandardHelpOptions = true,
        description = "Corrects whom a printed name stands for, in one text, one outlet or everywhere.")
public final class CorrectNameCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private CorrectionOptions common = new CorrectionOptions();

    @Mixin
    private WhoOption who = new WhoOption();

    @Mixin
    private PublishedOption published = new PublishedOption();

    @Option(names = "--article", paramLabel = "ID", description = "Only in this text (its whole id).")
    private @Nullable String article;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Only in texts of this outlet.")
    private @Nullable String publisher;

    @Parameters(paramLabel = "WORDS", description = "The name letter by letter as printed.")
    private String words = "";

    /** A command that works in {@code workshop}. */
    public CorrectNameCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        return common.correct(
                workshop,
                new Target.NamePrinted(words, article, publisher, published.from(), published.to()),
                who.change());
    }
}
