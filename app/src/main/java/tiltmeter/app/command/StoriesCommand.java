package tiltmeter.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tiltmeter.app.reading.KeptFold;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.terminal.Table;
import tiltmeter.ledger.Corrections;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.StoredPrint;
import tiltmeter.ledger.StoryShelf;
import tiltmeter.ledger.StoryShelf.Text;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Target;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.outlets.Outlets;

/** {@code stories}: what was folded into one, why, and what to do when that is wrong. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
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
    private static final int CANDIDATES = 6;
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
        Outlets outlets = outlets();
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
                        Integer.toString(families(outlets, texts)),
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

    /** Shows one story. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows every printing of a story, why it was folded, and reports of the same event.")
    int show(
            @Mixin LedgerOption where,
            @Parameters(paramLabel = "ID", description = "Id of a story or an article, or its start.") String id) {
        Desk desk = workshop.desk();
        Outlets outlets = outlets();
        try (Ledger open = Ledger.openToRead(where.file())) {
            StoryShelf shelf = StoryShelf.of(open);
            String story = one(shelf, id);
            List<Text> texts = shelf.texts(story);
            desk.out()
                    .line(String.format(
                            Locale.ROOT,
                            "%s: %d printings, %d independent outlet families",
                            story,
                            texts.size(),
                            families(outlets, texts)));
            Map<String, Fold> folds = new LinkedHashMap<>();
            for (StoredPrint print : shelf.prints(story)) {
                folds.put(print.article(), KeptFold.of(print).fold());
            }
            for (Text text : texts) {
                desk.out().line(line(outlets, text));
            }
            folds.forEach((article, fold) -> why(desk, texts, article, fold));
        }
        desk.out().flush();
        return 0;
    }

    /** Takes an article out of its story. */
    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description = {
                "Makes an article a story of its own. It holds for every later reading too; a text that was not read",
                "because it was a copy is read when the ledger is next brought up to date."
            })
    int split(
            @Mixin LedgerOption where,
            @Parameters(paramLabel = "ARTICLE", description = "Id of the article, or its start.") String id,
            @Option(names = "--author", required = true, description = "Who says so.") String author,
            @Option(names = "--reason", required = true, description = "Why.") String reason) {
        try (Ledger open = Ledger.openToWrite(where.file())) {
            StoryShelf shelf = StoryShelf.of(open);
            Text text = article(shelf, id);
            if (text.copyOf() == null
                    && shelf.texts(text.story()).stream()
                            .allMatch(other -> other.article().equals(text.article()))) {
                throw new CommandFailure(text.article() + " tells a story of its own already");
            }
            String story = storyOf(text.article());
            if (story.equals(text.story())) {
                throw new CommandFailure(text.article()
                        + " gave the story its id; split the others from it: ./tiltmeter stories" + " show " + story);
            }
            correct(open, text, story, author, reason);
            workshop.desk().out().line(text.article() + " is now the story " + story);
        }
        workshop.desk().out().flush();
        return 0;
    }

    /** Makes one story of two. */
    @Command(
            name = "join",
            mixinStandardHelpOptions = true,
            description =
                    "Makes the articles of the second story tell the first; it holds for every later reading too.")
    int join(
            @Mixin LedgerOption where,
            @Parameters(index = "0", paramLabel = "ID", description = "Story or article that keeps its story.")
                    String kept,
            @Parameters(index = "1", paramLabel = "OTHER", description = "Story or article that joins it.")
                    String other,
            @Option(names = "--author", required = true, description = "Who says so.") String author,
            @Option(names = "--reason", required = true, description = "Why.") String reason) {
        try (Ledger open = Ledger.openToWrite(where.file())) {
            StoryShelf shelf = StoryShelf.of(open);
            String into = one(shelf, kept);
            String from = one(shelf, other);
            if (into.equals(from)) {
                throw new CommandFailure(kept + " and " + other + " tell the story " + into + " already");
            }
            Map<String, Text> joining = new LinkedHashMap<>();
            shelf.texts(from).forEach(text -> joining.putIfAbsent(text.article(), text));
            joining.values().forEach(text -> correct(open, text, into, author, reason));
            workshop.desk()
                    .out()
                    .line(joining.size() + (joining.size() == 1 ? " article joins " : " articles join ") + into);
        }
        workshop.desk().out().flush();
        return 0;
    }

    private void correct(Ledger open, Text text, String story, String author, String reason) {
        Corrections.of(open)
                .apply(
                        new Target.StoryOf(text.article()),
                        Change.NONE.withStory(story),
                        author,
                        reason,
                        workshop.clock().instant());
    }

    private static void why(Desk desk, List<Text> texts, String article, Fold fold) {
        @Nullable
        String copyOf = texts.stream()
                .filter(text -> text.article().equals(article))
                .map(Text::copyOf)
                .filter(of -> of != null)
                .findFirst()
                .orElse(null);
        if (copyOf != null) {
            desk.out()
                    .line(String.format(
                            Locale.ROOT,
                            "%s is a copy of %s: %s %.2f%s",
                            article,
                            copyOf,
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

    private static String line(Outlets outlets, Text text) {
        List<String> facts = new ArrayList<>();
        facts.add(text.article());
        facts.add(text.published() == null ? "day unknown" : text.published().toString());
        facts.add(text.publisher() == null ? "outlet unknown" : text.publisher());
        String family = outlets.family(text.publisher(), text.url());
        if (family != null && !family.startsWith("=")) {
            facts.add("family " + family);
        }
        if (text.title() != null) {
            facts.add(text.title());
        }
        return "  " + String.join(" · ", facts);
    }

    private static int families(Outlets outlets, List<Text> texts) {
        TreeSet<String> families = new TreeSet<>();
        for (Text text : texts) {
            String family = outlets.family(text.publisher(), text.url());
            if (family != null) {
                families.add(family);
            }
        }
        return families.size();
    }

    private static Outlets outlets() {
        Problems problems = new Problems();
        Outlets outlets = Outlets.load(problems);
        problems.throwIfAny();
        return outlets;
    }

    private static Text article(StoryShelf shelf, String id) {
        List<Text> found = new ArrayList<>();
        for (String story : shelf.find(id, CANDIDATES)) {
            for (Text text : shelf.texts(story)) {
                if (text.article().startsWith(id)
                        && found.stream().noneMatch(other -> other.article().equals(text.article()))) {
                    found.add(text);
                }
            }
        }
        if (found.size() != 1) {
            throw new CommandFailure(
                    found.isEmpty()
                            ? "no article has an id that starts with '" + id + "'; see ./tiltmeter stories show"
                            : "'" + id + "' fits " + found.size() + " articles; write more of the id");
        }
        return found.get(0);
    }

    private static String one(StoryShelf shelf, String id) {
        List<String> found = shelf.find(id, CANDIDATES);
        if (found.size() != 1) {
            throw new CommandFailure(
                    found.isEmpty()
                            ? "no story or article has an id that starts with '" + id + "'; see ./tiltmeter stories"
                            : "'" + id + "' fits several stories: " + String.join(", ", found)
                                    + "; write more of the id");
        }
        return found.get(0);
    }

    private static String storyOf(String article) {
        return "s" + (article.startsWith("a") ? article.substring(1) : article);
    }
}
