package tiltmeter.app.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tiltmeter.app.terminal.Desk;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.StoryShelf;
import tiltmeter.ledger.StoryShelf.Text;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.lexicon.outlets.Outlets;

/** {@code stories show}: every printing of a story, and why it is one. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows every printing of a story, why it was folded, and reports of the same event.")
public final class StoryShowCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption where = new LedgerOption();

    @Parameters(paramLabel = "ID", description = "Id of a story or an article, or its start.")
    private String id = "";

    /** A command that works in {@code workshop}. */
    public StoryShowCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Desk desk = workshop.desk();
        Outlets outlets = StoryLook.outlets();
        try (Ledger open = Ledger.openToRead(where.file())) {
            StoryShelf shelf = StoryShelf.of(open);
            String story = StoryLook.one(shelf, id);
            List<Text> texts = shelf.texts(story);
            desk.out()
                    .line(String.format(
                            Locale.ROOT,
                            "%s: %d printings, %d independent outlet families",
                            story,
                            texts.size(),
                            StoryLook.families(outlets, texts)));
            for (Text text : texts) {
                desk.out().line(StoryLook.line(outlets, text));
            }
            shelf.folds(story).forEach(why -> why(desk, why.article(), why.fold()));
        }
        desk.out().flush();
        return 0;
    }

    private static void why(Desk desk, String article, Fold fold) {
        if (fold.copyOf() != null) {
            desk.out()
                    .line(String.format(
                            Locale.ROOT,
                            "%s is a copy of %s: %s %.2f%s",
                            article,
                            fold.copyOf(),
                            fold.kind().name().toLowerCase(Locale.ROOT),
                            fold.similarity(),
                            fold.reason().isEmpty() ? "" : ", " + fold.reason()));
        }
        for (Fold.Likely likely : fold.sameEvent()) {
            desk.out()
                    .line(String.format(
                            Locale.ROOT,
                            "%s may report the same event as %s, in its own words: %.2f",
                            article,
                            likely.article(),
                            likely.likeness()));
        }
    }
}
