package tiltmeter.reader.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the story in a page: goes down from the top as long as one child holds most of the prose, then takes the
 * element's blocks, the sub-headings and lists among them, and the lines under the headline that stand outside it.
 *
 * <p>Misses stories whose paragraphs sit in elements named like furniture, and keeps comments on pages that do not name
 * them as such.
 */
final class HtmlStory {
    /** Share of an element's prose, in [0, 1], that a child must hold for the search to go down into it. */
    private static final double MOST = 0.6;

    /** Share of a page's prose, in [0, 1], that shows an element marked as the story to be more than a teaser. */
    private static final double FAIR = 0.25;

    /** Words from which a line without an end mark is likelier a sentence than a caption or a heading. */
    private static final int LIKE_A_SENTENCE = 10;

    private final Document page;
    private final Blocks blocks;
    private final List<String> summaries;
    private final IdentityHashMap<Element, Frame> frames = new IdentityHashMap<>();

    private record Frame(int first, int last) {}

    private HtmlStory(Document page, List<String> summaries) {
        this.page = page;
        this.blocks = Blocks.of(page.body(), PageElements.of(page));
        this.summaries = summaries;
    }

    /**
     * The story's paragraphs in page order; some furniture may still be among them.
     *
     * @param summaries what the page says of itself in its head; where it shows the same line above the story, that
     *     line belongs to it
     */
    static List<Paragraph> paragraphs(Document page, List<String> summaries) {
        return new HtmlStory(page, summaries).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        Element story = story(page.body());
        List<Block> all = blocks.all();
        int first = 0;
        while (first < all.size() && !all.get(first).isIn(story)) {
            first++;
        }
        List<Block> inside = new ArrayList<>();
        for (Block block : all.subList(first, all.size())) {
            if (block.isIn(story) && !block.isNavigation()) {
                inside.add(block);
            }
        }
        List<Paragraph> paragraphs = standfirst(all.subList(0, first), inside);
        frame(inside);
        boolean proseSeen = false;
        String head = "";
        for (int i = 0; i < inside.size(); i++) {
            Block block = inside.get(i);
            boolean item = block.kind() == Block.Kind.ITEM;
            if (block.kind() == Block.Kind.HEADING) {
                if (!proseSeen && isNamedStandfirst(block) && Prose.words(block.text()) >= 4) {
                    paragraphs.add(new Paragraph(block.text(), true));
                }
            } else if (!item || !Furniture.isJunk(head) || head.isEmpty()) {
                proseSeen |= Prose.is(block.text()) && !isNamedStandfirst(block);
                paragraphs.add(new Paragraph(block.text(), isFirm(block, i)));
            }
            head = item ? head : block.text(); // what stands before a list says what it lists
        }
        return paragraphs;
    }

    /** Notes for every element where the first and the last prose among its children stands. */
    private void frame(List<Block> inside) {
        for (int i = 0; i < inside.size(); i++) {
            Element parent = inside.get(i).owner().parent();
            if (parent != null && Prose.is(inside.get(i).text())) {
                int place = i;
                frames.compute(
                        parent, (any, old) -> old == null ? new Frame(place, place) : new Frame(old.first, place));
            }
        }
    }

    /** Lines above the story that the page calls its summary, or that say what its head says of it. */
    private List<Paragraph> standfirst(List<Block> above, List<Block> inside) {
        List<Paragraph> found = new ArrayList<>();
        for (Block block : above.subList(Math.max(0, above.size() - 12), above.size())) {
            boolean named = isNamedStandfirst(block);
            String key = Headline.key(block.text());
            boolean told = key.length() > 30 && summaries.stream().anyMatch(key::startsWith);
            boolean again = inside.stream()
                    .limit(4)
                    .anyMatch(other -> Headline.key(other.text()).startsWith(key));
            if ((named || told) && !block.isNavigation() && Prose.words(block.text()) >= 4 && !again) {
                found.add(new Paragraph(block.text(), true));
            }
        }
        return found;
    }

    private static boolean isNamedStandfirst(Block block) {
        Element at = block.owner();
        for (int up = 0; up < 3 && at != null; up++, at = at.parent()) {
            if (PageElements.isStandfirst(at)) {
                return true;
            }
        }
        return false;
    }

    /** A fragment with prose before and behind it in the same element, or an item of a list that follows such prose. */
    private boolean isFirm(Block block, int i) {
        boolean item = block.kind() == Block.Kind.ITEM;
        Element listOrBlock = item ? list(block.owner()) : block.owner();
        Element parent = listOrBlock == null ? null : listOrBlock.parent();
        Frame frame = parent == null ? null : frames.get(parent);
        if (frame == null || frame.first >= i) {
            return false;
        }
        return item || (frame.last > i && Prose.words(block.text()) >= LIKE_A_SENTENCE);
    }

    private static @Nullable Element list(Element owner) {
        Element at = owner;
        while (at != null && !at.normalName().equals("ul") && !at.normalName().equals("ol")) {
            at = at.parent();
        }
        return at;
    }

    private Element story(Element root) {
        Element story = start(root);
        while (true) {
            Element next = null;
            for (Element child : story.children()) {
                if (blocks.prose(child) > MOST * blocks.prose(story)) {
                    next = child;
                }
            }
            if (next == null || next.normalName().equals("p") || isOneOfMany(next)) {
                return story;
            }
            story = next;
        }
    }

    /** Whether elements of the same kind beside {@code part} hold prose too: then the story is in all of them. */
    private boolean isOneOfMany(Element part) {
        for (Element other : part.siblingElements()) {
            if (blocks.prose(other) > 0
                    && other.normalName().equals(part.normalName())
                    && other.className().equals(part.className())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the search starts: the element that the page marks as its one story, if it holds a fair share of the prose.
     */
    private Element start(Element root) {
        for (String query : List.of("[itemprop=articleBody]", "article", "main")) {
            List<Element> marked = root.select(query);
            if (marked.size() == 1 && blocks.prose(marked.get(0)) > FAIR * blocks.prose(root)) {
                return marked.get(0);
            }
        }
        return root;
    }
}
