package tiltmeter.app.command;

import picocli.CommandLine.Option;
import tiltmeter.ledger.Corrections;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.StoryShelf.Text;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Target;

/** Who puts a story right, and why. */
final class StoryChange {
    @Option(names = "--author", required = true, description = "Who says so.")
    private String author = "";

    @Option(names = "--reason", required = true, description = "Why.")
    private String reason = "";

    /** Makes the article tell this story, as a rule that outlives later readings. */
    void make(Workshop workshop, Ledger open, Text text, String story) {
        Corrections.of(open)
                .apply(
                        new Target.StoryOf(text.article()),
                        Change.NONE.withStory(story),
                        author,
                        reason,
                        workshop.clock().instant());
    }
}
