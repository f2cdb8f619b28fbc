package tiltmeter.reader.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Makes a page lean before it is parsed. Programs, styles, drawings and comments go: they are most of many pages' bytes
 * and hold nothing to read; linked data stays, and so does what is not closed. Elements nested deeper than
 * {@value #DEEPEST} lose their tags, not their text: pages of people stay below 100, and a parser's time can grow with
 * the square of the depth.
 */
final class Markup {
    private static final int DEEPEST = 300;
    private static final String[] DROPPED = {"script", "style", "svg"};

    /** Elements that never nest by themselves, because the next one ends them, or that have no end. */
    private static final Set<String> FLAT = Set.of(
            "p", "li", "td", "th", "tr", "dd", "dt", "option", "br", "img", "hr", "meta", "link", "input", "source",
            "wbr", "area", "base", "col", "embed", "param", "track", "html", "head", "body", "tbody", "thead", "tfoot");

    private final String html;
    private final StringBuilder out;
    /** Marks, and names of elements whose end, that stand nowhere further on. */
    private final Set<String> unclosed = new HashSet<>();

    private int kept;
    private int depth;
    /** Tags left out that still wait for their ends. */
    private int buried;

    private Markup(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length());
    }

    static String lean(String html) {
        return new Markup(html).lean();
    }

    private String lean() {
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = end(at);
            if (end > at) {
                out.append(html, kept, at);
                kept = end;
                at = html.indexOf('<', end);
            } else {
                at = html.indexOf('<', at + 1);
            }
        }
        return out.append(html, kept, html.length()).toString();
    }

    /** Where what starts at {@code at} and is to go ends; -1 if it stays. */
    private int end(int at) {
        if (html.startsWith("<!--", at)) {
            int close = find("-->", at + 4);
            return close < 0 ? -1 : close + 3;
        }
        boolean closing = html.startsWith("</", at);
        int nameEnd = nameEnd(closing ? at + 2 : at + 1);
        String name = html.substring(closing ? at + 2 : at + 1, nameEnd).toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return -1;
        }
        if (!closing) {
            for (String dropped : DROPPED) {
                if (name.equals(dropped)) {
                    return afterElement(at, name);
                }
            }
        }
        return FLAT.contains(name) ? -1 : closing ? close(at) : open(at);
    }

    private int open(int at) {
        int tagEnd = find(">", at);
        if (tagEnd < 0 || html.charAt(tagEnd - 1) == '/') {
            return -1;
        }
        if (depth >= DEEPEST) {
            buried++;
            return tagEnd + 1;
        }
        depth++;
        return -1;
    }

    private int close(int at) {
        if (buried > 0) {
            int tagEnd = find(">", at);
            buried--;
            return tagEnd < 0 ? -1 : tagEnd + 1;
        }
        depth = Math.max(0, depth - 1);
        return -1;
    }

    /** As {@code indexOf}, but what was once sought in vain is not sought again: it cannot stand further on. */
    private int find(String mark, int from) {
        if (unclosed.contains(mark)) {
            return -1;
        }
        int at = html.indexOf(mark, from);
        if (at < 0) {
            unclosed.add(mark);
        }
        return at;
    }

    private int nameEnd(int from) {
        int at = from;
        while (at < html.length() && at < from + 20 && Character.isLetterOrDigit(html.charAt(at))) {
            at++;
        }
        return at;
    }

    private int afterElement(int at, String name) {
        int tagEnd = find(">", at);
        if (tagEnd < 0 || unclosed.contains(name)) {
            return -1;
        }
        boolean data = html.substring(at, Math.min(tagEnd, at + 300)).contains("ld+json");
        if (data) {
            return -1;
        }
        for (int close = html.indexOf("</", tagEnd); close >= 0; close = html.indexOf("</", close + 2)) {
            if (html.regionMatches(true, close + 2, name, 0, name.length())) {
                int end = find(">", close);
                return end < 0 ? -1 : end + 1;
            }
        }
        unclosed.add(name);
        return -1;
    }
}
