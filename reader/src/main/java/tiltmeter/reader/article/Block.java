package tiltmeter.reader.article;

import org.jsoup.nodes.Element;

/**
 * A run of text between two block elements of a page.
 *
 * @param owner the innermost block element that holds it
 * @param linked share of its characters inside links, in [0, 1]
 */
record Block(String text, Element owner, Kind kind, double linked) {
    /** Share of a block's characters inside links from which it is navigation. */
    private static final double NAVIGATION = 0.5;

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM
    }

    boolean isNavigation() {
        return linked >= NAVIGATION;
    }

    /** Whether the block lies in {@code ancestor}, or is it. */
    boolean isIn(Element ancestor) {
        for (Element at = owner; at != null; at = at.parent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
