package tiltmeter.reader.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the story in a page: cuts the text into blocks at block elements, leaves out elements that never hold a story,
 * and goes down from the top as long as one child holds most of the prose.
 *
 * <p>Misses stories whose paragraphs sit in elements named like furniture, and keeps comments on pages that do not name
 * them as such.
 */
final class HtmlBody {
    /** Share of an element's prose, in [0, 1], that a child must hold for the search to go down into it. */
    private static final double MOST = 0.6;

    /** Share of a page's prose, in [0, 1], that shows an element marked as the story to be more than a teaser. */
    private static final double FAIR = 0.25;

    /** Share of a block's characters inside links, in [0, 1], from which it is navigation. */
    private static final double LINKED = 0.5;

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "textarea",
            "figure",
            "figcaption",
            "picture",
            "video",
            "audio",
            "iframe",
            "object",
            "svg",
            "canvas",
            "dialog",
            "menu",
            "head",
            "title",
            "table",
            "input",
            "label",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "time");
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
            "fieldset");
    private static final List<String> GOOD_NAMES = List.of(
            "article-body",
            "article__body",
            "articlebody",
            "article-content",
            "article__content",
            "article-text",
            "entry-content",
            "story-body",
            "story__body",
            "post-content",
            "post__content",
            "story-content");
    private static final Set<String> BAD_NAMES = Set.of(
            "comment",
            "comments",
            "disqus",
            "related",
            "newsletter",
            "promo",
            "promotion",
            "share",
            "sharing",
            "social",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "recommended",
            "recommendation",
            "recommendations",
            "advert",
            "advertisement",
            "ads",
            "ad",
            "breadcrumb",
            "breadcrumbs",
            "caption",
            "credit",
            "footer",
            "subscribe",
            "subscription",
            "paywall",
            "popup",
            "modal",
            "popular",
            "trending",
            "nav",
            "navigation",
            "menu",
            "toolbar",
            "signup",
            "sponsored",
            "outbrain",
            "taboola",
            "teaser",
            "teasers",
            "readmore",
            "tags",
            "banner",
            "widget",
            "byline",
            "author",
            "bio",
            "print",
            "hidden",
            "skip",
            "masthead",
            "topics",
            "more",
            "correction",
            "disclaimer");

    private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> paragraphText = new IdentityHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int linked;
    private @Nullable Element owner;

    private record Block(String text, Element owner, double linked) {}

    private HtmlBody() {}

    /** The story's paragraphs in page order, one line each; some furniture may still be among them. */
    static List<String> paragraphs(Document page) {
        HtmlBody body = new HtmlBody();
        body.weigh(page);
        body.collect(page.body());
        Element story = body.story(page.body());
        List<String> paragraphs = new ArrayList<>();
        for (Block block : body.blocks) {
            if (block.linked < LINKED && isIn(block.owner, story)) {
                paragraphs.add(block.text);
            }
        }
        return paragraphs;
    }

    /** How much text each element holds in long paragraphs. */
    private void weigh(Document page) {
        for (Element paragraph : page.select("p")) {
            int length = paragraph.text().length();
            if (length >= 60) {
                for (Element element = paragraph; element != null; element = element.parent()) {
                    paragraphText.merge(element, length, Integer::sum);
                }
            }
        }
    }

    /** Share of the page's long paragraphs, in [0, 1], that {@code element} holds. */
    private double share(Element element, Element root) {
        int all = paragraphText.getOrDefault(root, 0);
        return all == 0 ? 0 : (double) paragraphText.getOrDefault(element, 0) / all;
    }

    private void collect(Element root) {
        root.filter(new NodeFilter() {
            private int links;

            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    add(text, links > 0);
                } else if (node instanceof Element element) {
                    if (!element.equals(root) && isFurniture(element, root)) {
                        if (BLOCKS.contains(element.normalName()) || NEVER.contains(element.normalName())) {
                            flush();
                        }
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (BLOCKS.contains(element.normalName())) {
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
        });
        flush();
    }

    private void add(TextNode node, boolean inLink) {
        String text = node.getWholeText();
        if (open.isEmpty() && text.isBlank()) {
            return;
        }
        if (owner == null) {
            owner = node.parent();
        }
        open.append(text);
        linked += inLink ? text.length() : 0;
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
        return end > 60 && ".!?”\"".indexOf(open.charAt(end - 1)) >= 0;
    }

    private void flush() {
        String text = Cleaning.oneLine(open.toString());
        if (!text.isEmpty() && owner != null) {
            Block block = new Block(text, owner, (double) linked / open.length());
            blocks.add(block);
            if (block.linked < LINKED && text.length() >= 60) {
                int weight = text.length();
                for (Element element = owner; element != null; element = element.parent()) {
                    prose.merge(element, weight, Integer::sum);
                }
            }
        }
        open.setLength(0);
        linked = 0;
    }

    private Element story(Element root) {
        Element story = start(root);
        while (true) {
            Element next = null;
            for (Element child : story.children()) {
                if (prose.getOrDefault(child, 0) > MOST * prose.getOrDefault(story, 0)) {
                    next = child;
                }
            }
            if (next == null || next.normalName().equals("p")) {
                return story;
            }
            story = next;
        }
    }

    /**
     * Where the search starts: the element that the page marks as its one story, if it holds a fair share of the prose.
     */
    private Element start(Element root) {
        for (String query : List.of("[itemprop=articleBody]", "article", "main")) {
            List<Element> marked = root.select(query);
            if (marked.size() == 1 && prose.getOrDefault(marked.get(0), 0) > FAIR * prose.getOrDefault(root, 0)) {
                return marked.get(0);
            }
        }
        return root;
    }

    private static boolean isIn(Element element, Element ancestor) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFurniture(Element element, Element root) {
        String tag = element.normalName();
        if (NEVER.contains(tag)) {
            // old pages lay out everything in one table or form
            return !(tag.equals("table") || tag.equals("form")) || share(element, root) < MOST;
        }
        if (tag.equals("article") || tag.equals("main") || tag.equals("body")) {
            return false;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || isStyledAway(element)) {
            return true;
        }
        String role = element.attr("role");
        if (role.equals("navigation")
                || role.equals("complementary")
                || role.equals("contentinfo")
                || role.equals("dialog")) {
            return true;
        }
        return (isBadName(element.className()) || isBadName(element.id()))
                && share(element, root) < leastShare(element);
    }

    /**
     * Share of the page's paragraphs, in [0, 1], that shows an element to hold the story in spite of its name: layout
     * wrappers are called "with-sidebar" or "comments-enabled". Long comment sections must not pass.
     */
    private static double leastShare(Element element) {
        boolean comments =
                element.className().contains("comment") || element.id().contains("comment");
        return comments ? 0.85 : 0.4;
    }

    private static boolean isStyledAway(Element element) {
        return element.attr("style").replace(" ", "").contains("display:none");
    }

    private static boolean isBadName(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || GOOD_NAMES.stream().anyMatch(lower::contains)) {
            return false;
        }
        if (lower.endsWith("sidebar") || lower.contains("sidebar ")) { // not "sidebar-grid", a layout
            return true;
        }
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            boolean edge = i == lower.length()
                    || !Character.isLetter(lower.charAt(i))
                    || (i > 0 && Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1)));
            if (edge) {
                if (BAD_NAMES.contains(lower.substring(from, i))) {
                    return true;
                }
                from = i < lower.length() && Character.isLetter(lower.charAt(i)) ? i : i + 1;
            }
        }
        return false;
    }
}
