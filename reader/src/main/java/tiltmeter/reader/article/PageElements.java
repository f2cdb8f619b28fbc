package tiltmeter.reader.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.pages.ElementNames;

/**
 * Which elements of one page hold no story: by what they are, by what they are called, or because they are not shown.
 * An element that holds much of the page's prose is spared, whatever its name.
 */
final class PageElements {
    /** Share of the page's paragraphs, in [0, 1], that an old page's layout table or form holds. */
    private static final double MOST = 0.6;

    /**
     * Share that shows an element to hold the story in spite of its name: layout wrappers are called "with-sidebar" or
     * "comments-enabled". Long comment sections must not pass.
     */
    private static final double FAIR = 0.4;

    private static final double FAIR_OF_COMMENTS = 0.85;

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
            "hr",
            "time",
            "amp-img",
            "amp-ad",
            "amp-sidebar",
            "amp-consent",
            "map",
            "math",
            "progress",
            "meter",
            "datalist",
            "optgroup",
            "option",
            "applet",
            "embed");

    /** Where text stands on pages that know no paragraphs. */
    private static final Set<String> LOOSE = Set.of("div", "td", "section", "article", "font", "center", "span");

    /** Attributes in which pages built from parts say which part an element is. */
    private static final List<String> PARTS = List.of(
            "data-testid", "data-component", "data-module", "data-manual", "data-qa", "data-type", "data-block-type");

    private static final ElementNames NAMES = names();

    private final IdentityHashMap<Element, Integer> paragraphText = new IdentityHashMap<>();
    /** What holds a main heading, and may therefore hold its story. */
    private final IdentityHashMap<Element, Boolean> headed = new IdentityHashMap<>();

    private final Element root;

    private PageElements(Element root) {
        this.root = root;
    }

    private static ElementNames names() {
        Problems problems = new Problems();
        ElementNames names = ElementNames.load(problems);
        problems.throwIfAny();
        return names;
    }

    static PageElements of(Document page) {
        PageElements elements = new PageElements(page.body());
        for (Element paragraph : page.body().getElementsByTag("p")) {
            elements.weigh(paragraph, Blocks.weight(paragraph.text()));
        }
        page.body().nodeStream(TextNode.class).forEach(text -> {
            Element parent = text.parent();
            if (parent != null && LOOSE.contains(parent.normalName())) {
                elements.weigh(parent, Blocks.weight(text.getWholeText().strip()));
            }
        });
        for (Element heading : page.body().getElementsByTag("h1")) {
            for (Element element = heading.parent(); element != null; element = element.parent()) {
                elements.headed.put(element, true);
            }
        }
        return elements;
    }

    private void weigh(Element from, int weight) {
        if (weight >= 60) {
            for (Element element = from; element != null; element = element.parent()) {
                paragraphText.merge(element, weight, Integer::sum);
            }
        }
    }

    static boolean isStandfirst(Element element) {
        return NAMES.isStandfirst(element.className()) || NAMES.isStandfirst(element.id());
    }

    static boolean isStory(Element element) {
        return NAMES.isStory(element.className()) || NAMES.isStory(element.id());
    }

    /** Whether {@code element} is of a kind that never holds a story. */
    boolean isNever(Element element) {
        return NEVER.contains(element.normalName());
    }

    boolean isFurniture(Element element) {
        String tag = element.normalName();
        if (NEVER.contains(tag)) {
            // old pages lay out everything in one table or form
            return !(tag.equals("table") || tag.equals("form")) || share(element) < MOST;
        }
        if (tag.equals("article") || tag.equals("main") || tag.equals("body")) {
            return false;
        }
        if (isHidden(element) || isEmbed(element, tag)) {
            return share(element) < MOST;
        }
        String role = element.attr("role");
        if (role.equals("navigation")
                || role.equals("complementary")
                || role.equals("contentinfo")
                || role.equals("dialog")
                || role.equals("alert")
                || role.equals("tooltip")) {
            return true;
        }
        return isNamedFurniture(element) && share(element) < leastShare(element) && !headed.containsKey(element);
    }

    private static boolean isNamedFurniture(Element element) {
        if (NAMES.isFurniture(element.className()) || NAMES.isFurniture(element.id())) {
            return !isOwnTeaser(element);
        }
        for (String part : PARTS) {
            if (NAMES.isFurniture(element.attr(part))) {
                return true;
            }
        }
        return false;
    }

    /** The opening lines of the page's own story are called "teaser" too; those of others are links. */
    private static boolean isOwnTeaser(Element element) {
        return element.normalName().equals("p")
                && element.className().contains("teaser")
                && element.selectFirst("a") == null
                && element.closest("a") == null;
    }

    /** Posts of others that a page shows: they have their own author and day. */
    private static boolean isEmbed(Element element, String tag) {
        if (!tag.equals("blockquote") && !tag.equals("div")) {
            return false;
        }
        String name = element.className();
        return name.contains("twitter-tweet")
                || name.contains("twitter-video")
                || name.contains("instagram-media")
                || name.contains("tiktok-embed")
                || name.contains("bluesky-embed")
                || name.contains("fb-post")
                || name.contains("reddit-embed");
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                // paragraphs behind a paywall are there to be read by those who pay
                || (element.attr("aria-hidden").equals("true")
                        && !element.normalName().equals("p"))
                || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
    }

    /** Share of the page's long paragraphs, in [0, 1], that {@code element} holds. */
    private double share(Element element) {
        int all = paragraphText.getOrDefault(root, 0);
        return all == 0 ? 0 : (double) paragraphText.getOrDefault(element, 0) / all;
    }

    private static double leastShare(Element element) {
        boolean comments =
                element.className().contains("comment") || element.id().contains("comment");
        return comments ? FAIR_OF_COMMENTS : FAIR;
    }
}
