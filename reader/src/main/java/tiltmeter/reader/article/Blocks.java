package tiltmeter.reader.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the text of a page into blocks at its block elements, furniture left out, and weighs elements by their prose.
 */
final class Blocks implements NodeFilter {
    /** Letters from which a block speaks for the element that it stands in. */
    private static final int HEAVY = 60;

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "body",
            "li",
            "ul",
            "ol",
            "dl",
            "dd",
            "dt",
            "blockquote",
            "pre",
            "td",
            "tr",
            "tbody",
            "table",
            "header",
            "center",
            "details",
            "summary",
            "address",
            "html",
            "fieldset",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    private final Element root;
    private final PageElements elements;
    private final List<Block> found = new ArrayList<>();
    private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    private final StringBuilder open = new StringBuilder();
    private int linked;
    private int links;
    private @Nullable Element owner;

    private Blocks(Element root, PageElements elements) {
        this.root = root;
        this.elements = elements;
    }

    /** The blocks of {@code root}. */
    static Blocks of(Element root, PageElements elements) {
        Blocks blocks = new Blocks(root, elements);
        root.filter(blocks);
        blocks.flush();
        return blocks;
    }

    /** In page order. */
    List<Block> all() {
        return found;
    }

    /** UTF-16 units of prose in {@code element}. */
    int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            boolean block = BLOCKS.contains(element.normalName());
            if (!element.equals(root) && elements.isFurniture(element)) {
                if (block || elements.isNever(element)) {
                    flush();
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            if (block) {
                flush();
                owner = element;
            } else if (element.normalName().equals("br")) {
                lineBreak(element);
            }
            links += element.normalName().equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            if (BLOCKS.contains(element.normalName())) {
                flush();
                owner = element.parent();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void add(TextNode node) {
        String text = node.getWholeText();
        if (open.isEmpty() && text.isBlank()) {
            return;
        }
        if (owner == null) {
            Element parent = node.parent();
            owner = parent == null ? root : parent;
        }
        open.append(text);
        linked += links > 0 ? text.length() : 0;
    }

    /** Two in a row end a paragraph; a single one is a line end within it. */
    private void lineBreak(Element br) {
        Node next = br.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        if ((next instanceof Element element && element.normalName().equals("br")) || endsSentence()) {
            Element same = owner;
            flush();
            owner = same;
        } else {
            open.append(' ');
        }
    }

    private boolean endsSentence() {
        int end = open.length();
        while (end > 0 && open.charAt(end - 1) <= ' ') {
            end--;
        }
        return end > HEAVY && ".!?”\"".indexOf(open.charAt(end - 1)) >= 0;
    }

    private void flush() {
        String text = Cleaning.oneLine(open.toString());
        if (!text.isEmpty() && owner != null) {
            Block block = new Block(text, owner, kind(owner), (double) linked / open.length());
            found.add(block);
            int weight = weight(text);
            if (!block.isNavigation() && weight >= HEAVY && block.kind() != Block.Kind.HEADING) {
                for (Element element = owner; element != null; element = element.parent()) {
                    prose.merge(element, weight, Integer::sum);
                }
            }
        }
        open.setLength(0);
        linked = 0;
    }

    /** Characters, dense scripts threefold: a Chinese sentence has a third of an English one's. */
    static int weight(String text) {
        int weight = text.length();
        for (int i = 0; i < text.length(); i++) {
            weight += text.charAt(i) >= 0x3040 && text.charAt(i) <= 0xD7A3 ? 2 : 0;
        }
        return weight;
    }

    private static Block.Kind kind(Element owner) {
        String tag = owner.normalName();
        if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
            return Block.Kind.HEADING;
        }
        for (Element at = owner; at != null; at = at.parent()) {
            if (at.normalName().equals("li")) {
                return Block.Kind.ITEM;
            }
            if (at.normalName().equals("article") || at.normalName().equals("section")) {
                break;
            }
        }
        return Block.Kind.PARAGRAPH;
    }
}
