package tiltmeter.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote a page: in JSON-LD, in meta elements, in what is marked or named as the author; the outlet itself
 * only where nobody else is named.
 */
final class Bylines {
    private static final int LONGEST = 160;
    private static final int MOST = 20;
    private static final List<String> LEADS = List.of(
            "by ",
            "von ",
            "par ",
            "por ",
            "di ",
            "av ",
            "af ",
            "door ",
            "text: ",
            "words by ",
            "written by ",
            "story by ",
            "autor: ",
            "from ");
    private static final List<String> LINKS =
            List.of(" and ", " und ", " et ", " y ", " og ", " och ", " e ", " & ", ", ", "/", "; ", " en ");
    private static final Set<String> OFFICES = Set.of(
            "editor",
            "correspondent",
            "reporter",
            "writer",
            "staff",
            "bureau",
            "columnist",
            "contributor",
            "producer",
            "journalist",
            "chief",
            "redakteur",
            "korrespondent",
            "chefredakteur",
            "updated",
            "published",
            "newsroom");

    private final Head head;
    private final String outlet;

    private Bylines(Head head, @Nullable String outlet) {
        this.head = head;
        this.outlet = outlet == null ? "" : Headline.key(outlet);
    }

    /** The authors of the page; empty if it names none. */
    static List<String> of(Head head, @Nullable String outlet) {
        return new Bylines(head, outlet).find();
    }

    private List<String> find() {
        List<String> told = linked();
        if (told.isEmpty()) {
            told = meta();
        }
        if (told.isEmpty() || told.stream().allMatch(this::isOutlet)) {
            List<String> seen = visible();
            if (!seen.isEmpty() && !seen.stream().allMatch(this::isOutlet)) {
                return seen;
            }
            return told.isEmpty() ? seen : told;
        }
        return told;
    }

    private List<String> linked() {
        List<String> names = new ArrayList<>();
        for (Map<?, ?> article : head.articles()) {
            Object author = article.get("author");
            if (names.isEmpty() && author != null) {
                for (Object one : author instanceof List<?> list ? list : List.of(author)) {
                    add(names, Head.unescaped(one instanceof String name ? name : Json.text(one, "name")));
                }
            }
        }
        return names;
    }

    private List<String> meta() {
        List<String> names = new ArrayList<>();
        for (String name : List.of(
                "author",
                "article:author",
                "dc.creator",
                "parsely-author",
                "byl",
                "sailthru.author",
                "dcterms.creator",
                "citation_author")) {
            if (names.isEmpty()) {
                add(names, head.meta(name));
            }
        }
        String label = head.meta("twitter:label1");
        if (names.isEmpty() && label != null && isWriter(label)) {
            add(names, head.meta("twitter:data1"));
        }
        return names;
    }

    private static boolean isWriter(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return lower.startsWith("written by")
                || lower.startsWith("verfasst von")
                || lower.startsWith("écrit par")
                || lower.startsWith("escrito por")
                || lower.startsWith("author");
    }

    private List<String> visible() {
        for (String query : List.of(
                "[itemprop=author] [itemprop=name]",
                "[rel=author]",
                "[itemprop=author]",
                ".author-name, .author__name, .byline__name, .byline-name, .article__author-name, .c-article-author",
                ".byline, .article-byline, .post-author, .entry-author, .author, .authors, .article-author, .autor")) {
            List<String> names = new ArrayList<>();
            head.page().selectStream(query).limit(MOST).forEach(element -> {
                String text = element.text();
                if (names.size() < 6 && text.length() <= LONGEST && !isFarDown(element)) {
                    add(names, text);
                }
            });
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** Comments and teasers have authors of their own. */
    private static boolean isFarDown(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String name = at.className() + " " + at.id();
            if (name.contains("comment")
                    || name.contains("related")
                    || name.contains("teaser")
                    || at.normalName().equals("aside")
                    || at.normalName().equals("footer")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOutlet(String name) {
        String key = Headline.key(name);
        return key.equals(outlet)
                || (outlet.length() > 3 && (key.startsWith(outlet) || outlet.startsWith(key)))
                || key.equals("admin")
                || name.endsWith(".de")
                || name.contains("www.");
    }

    /** Takes a line apart into names: its lead off, what stands in brackets off, joined names singly. */
    private static void add(List<String> names, @Nullable String line) {
        if (line == null) {
            return;
        }
        String text = Cleaning.oneLine(line);
        for (String lead : LEADS) {
            if (text.toLowerCase(Locale.ROOT).startsWith(lead)) {
                text = text.substring(lead.length()).strip();
            }
        }
        int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        if (bracket > 2) {
            text = text.substring(0, bracket).strip();
        }
        if (text.length() > LONGEST || text.contains("://") || text.startsWith("@")) {
            return;
        }
        for (String link : LINKS) {
            int at = text.indexOf(link);
            boolean both =
                    at > 2 && at + link.length() < text.length() - 1 && !(link.equals("/") && text.indexOf(' ') < 0);
            if (both) {
                add(names, text.substring(0, at));
                add(names, text.substring(at + link.length()));
                return;
            }
        }
        boolean office = false;
        for (String word : text.toLowerCase(Locale.ROOT).split("[ -]", -1)) {
            office |= OFFICES.contains(word) && !names.isEmpty();
        }
        if (!text.isEmpty() && !office && text.chars().anyMatch(Character::isLetter) && !names.contains(text)) {
            names.add(text);
        }
    }
}
