package tiltmeter.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.terminal.Table;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.StoryShelf;
import tiltmeter.ledger.StoryShelf.Text;
import tiltmeter.lexicon.outlets.Outlets;

/** {@code stories}: what was folded into one, why, and what to do when that is wrong. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        subcommands = {StoryShowCommand.class, StorySplitCommand.class, StoryJoinCommand.class},
        description = {
            "Lists the stories that were printed more than once, those with most printings first, with the number",
            "of independent outlet families (lexicon outlets/outlets.tsv) that printed them."
        },
        footer = {
            "",
            "Examples: ./tiltmeter stories show a3f2b",
            "          ./tiltmeter stories split a3f2b --author Ann --reason \"two attacks, not one\"",
            "          ./tiltmeter stories join a3f2b a77c1 --author Ann --reason \"one wire report\""
        })
public final class StoriesCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private LimitOption limit = new LimitOption();

    @Option(names = "--csv", description = "Write comma-separated values with a heading.")
    private boolean csv;

    /** A command that works in {@code workshop}. */
    public StoriesCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Desk desk = workshop.desk();
        Outlets outlets = StoryLook.outlets();
        Table table = new Table(
                desk,
                csv ? Table.Dress.CSV : Table.Dress.ALIGNED,
                List.of(
                        new Table.Column("printings", 9),
                        new Table.Column("families", 8),
                        new Table.Column("first", 10),
                        new Table.Column("title", 0),
                        new Table.Column("story", 17)));
        boolean any = false;
        try (Ledger open = Ledger.openToRead(ledger.file())) {
            StoryShelf shelf = StoryShelf.of(open);
            for (String story : shelf.told(limit.count() == 0 ? Long.MAX_VALUE : limit.count())) {
                List<Text> texts = shelf.texts(story);
                Text first = texts.get(0);
                table.row(List.of(
                        Integer.toString(texts.size()),
                        Integer.toString(StoryLook.families(outlets, texts)),
                        first.published() == null ? "" : first.published().toString(),
                        first.title() == null ? "" : first.title(),
                        story));
                any = true;
            }
            table.end();
        }
        if (!any) {
            desk.say("no story in %s was printed more than once", ledger.file());
        }
        desk.out().flush();
        return 0;
    }
}
