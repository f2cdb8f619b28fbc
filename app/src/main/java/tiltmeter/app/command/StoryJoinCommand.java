package tiltmeter.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.StoryShelf;
import tiltmeter.ledger.StoryShelf.Text;

/** {@code stories join}: makes one story of two. */
@Command(
        name = "join",
        mixinStandardHelpOptions = true,
        description = "Makes the articles of the second story tell the first; it holds for every later reading too.")
public final class StoryJoinCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption where = new LedgerOption();

    @Mixin
    private StoryChange change = new StoryChange();

    @Parameters(index = "0", paramLabel = "ID", description = "Story or article that keeps its story.")
    private String kept = "";

    @Parameters(index = "1", paramLabel = "OTHER", description = "Story or article that joins it.")
    private String other = "";

    /** A command that works in {@code workshop}. */
    public StoryJoinCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        try (Ledger open = Ledger.openToWrite(where.file())) {
            StoryShelf shelf = StoryShelf.of(open);
            String into = StoryLook.one(shelf, kept);
            String from = StoryLook.one(shelf, other);
            if (into.equals(from)) {
                throw new CommandFailure(kept + " and " + other + " tell the story " + into + " already");
            }
            Map<String, Text> joining = new LinkedHashMap<>();
            shelf.texts(from).forEach(text -> joining.putIfAbsent(text.article(), text));
            joining.values().forEach(text -> change.make(workshop, open, text, into));
            workshop.desk()
                    .out()
                    .line(joining.size() + (joining.size() == 1 ? " article joins " : " articles join ") + into);
        }
        workshop.desk().out().flush();
        return 0;
    }
}
