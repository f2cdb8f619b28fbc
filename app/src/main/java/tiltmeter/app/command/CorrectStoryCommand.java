package tiltmeter.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Target;
import tiltmeter.model.Article;

/** {@code correct story}. */
@Command(
        name = "story",
        mixinStandardHelpOptions = true,
        description = "Corrects which story a text tells: a copy that is none, or two texts of one story.")
public final class CorrectStoryCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private CorrectionOptions common = new CorrectionOptions();

    @Option(
            names = "--like",
            paramLabel = "ARTICLE",
            description = "It tells the story of this text; without this, a story of its own.")
    private @Nullable String like;

    @Parameters(paramLabel = "ARTICLE", description = "Id of the text.")
    private String article = "";

    /** A command that works in {@code workshop}. */
    public CorrectStoryCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Article text;
        String story;
        try (Ledger open = Ledger.openToRead(common.ledger())) {
            text = text(open, article);
            story = like == null
                    ? "s" + text.id().substring(1)
                    : String.valueOf(text(open, like).story());
        }
        int code = common.correct(workshop, new Target.StoryOf(text.id()), Change.NONE.withStory(story));
        if (common.applies() && text.copyOf() != null) {
            workshop.desk()
                    .say("it was not read as a copy; read it with: ./tiltmeter recode --ledger %s", common.ledger());
        }
        return code;
    }

    private static Article text(Ledger open, String id) {
        var found = open.articles(id, 2);
        if (found.size() != 1) {
            throw new CommandFailure(
                    (found.isEmpty() ? "no text" : "more than one text") + " has an id that starts with " + id);
        }
        return found.get(0).reading().article();
    }
}
