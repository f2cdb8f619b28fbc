package tiltmeter.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tiltmeter.ledger.StoryShelf;
import tiltmeter.ledger.StoryShelf.Text;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.outlets.Outlets;

/** Finds stories and articles by the start of an id, and shows printings. */
final class StoryLook {
    private static final int CANDIDATES = 6;

    private StoryLook() {}

    /** The one article whose id starts so. */
    static Text article(StoryShelf shelf, String id) {
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

    /** The id of the one story whose id starts so, or one of whose articles' does. */
    static String one(StoryShelf shelf, String id) {
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

    /** The id of a story that an article is the first of. */
    static String storyOf(String article) {
        return "s" + (article.startsWith("a") ? article.substring(1) : article);
    }

    /** A printing in one line. */
    static String line(Outlets outlets, Text text) {
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

    /** How many independent outlet families printed these. */
    static int families(Outlets outlets, List<Text> texts) {
        TreeSet<String> families = new TreeSet<>();
        for (Text text : texts) {
            String family = outlets.family(text.publisher(), text.url());
            if (family != null) {
                families.add(family);
            }
        }
        return families.size();
    }

    /** The table of outlet families. */
    static Outlets outlets() {
        Problems problems = new Problems();
        Outlets outlets = Outlets.load(problems);
        problems.throwIfAny();
        return outlets;
    }
}
