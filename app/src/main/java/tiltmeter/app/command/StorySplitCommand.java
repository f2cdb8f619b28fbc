package tiltmeter.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.StoryShelf;
import tiltmeter.ledger.StoryShelf.Text;

/** {@code stories split}: takes an article out of its story. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = {
            "Makes an article a story of its own. It holds for every later reading too; a text that was not read",
            "because it was a copy is read when the ledger is next brought up to date."
        })
public final class StorySplitCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption where = new LedgerOption();

    @Mixin
    private StoryChange change = new StoryChange();

    @Parameters(paramLabel = "ARTICLE", description = "Id of the article, or its start.")
    private String id = "";

    /** A command that works in {@code workshop}. */
    public StorySplitCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        try (Ledger open = Ledger.openToWrite(where.file())) {
            StoryShelf shelf = StoryShelf.of(open);
            Text text = StoryLook.article(shelf, id);
            if (text.copyOf() == null
                    && shelf.texts(text.story()).stream()
                            .allMatch(other -> other.article().equals(text.article()))) {
                throw new CommandFailure(text.article() + " tells a story of its own already");
            }
            String story = StoryLook.storyOf(text.article());
            if (story.equals(text.story())) {
                throw new CommandFailure(text.article()
                        + " gave the story its id; split the others from it: ./tiltmeter stories" + " show " + story);
            }
            change.make(workshop, open, text, story);
            workshop.desk().out().line(text.article() + " is now the story " + story);
        }
        workshop.desk().out().flush();
        return 0;
    }
}
