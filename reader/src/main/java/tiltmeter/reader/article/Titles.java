package tiltmeter.reader.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline among those that a page gives itself. Each place where a page names its headline has a voice;
 * places that say the same, letters and digits compared, or the same and the site's name behind it, add theirs up. The
 * weights were chosen on the development pages.
 */
final class Titles {
    private static final double OPEN_GRAPH = 1.6;
    private static final double HEADING = 1.0;
    private static final double LINKED_DATA = 2.2;
    private static final double CARD = 0.8;
    private static final double TITLE = 0.4;

    /** Letters and digits from which one headline can be told to be the start of another. */
    private static final int TELLING = 12;

    private static final List<String> MARKS = List.of(
            " | ", " - ", " – ", " — ", " :: ", " • ", " · ", " » ", " ‹ ", " * ", "：", "--", "｜", "ㅣ", "|", "-");

    private final Head head;
    private final @Nullable String site;
    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(String text, String key, double weight) {}

    private Titles(Head head) {
        this.head = head;
        this.site = head.meta("og:site_name");
    }

    /** The page's headline, or null if it has none. */
    static @Nullable String of(Head head) {
        return new Titles(head).best();
    }

    private @Nullable String best() {
        List<Element> headings = head.page().selectStream("h1").limit(20).toList();
        if (!headings.isEmpty()) {
            add(headings.get(0).text(), HEADING);
        }
        for (Map<?, ?> article : head.articles()) {
            String headline = Head.unescaped(Json.text(article, "headline"));
            if (headline != null) {
                add(headline, LINKED_DATA);
                break;
            }
        }
        List<String> plain = candidates.stream().map(Candidate::key).toList();
        addTitled(head.meta("og:title"), OPEN_GRAPH, plain);
        addTitled(head.meta("twitter:title"), CARD, plain);
        addTitled(head.page().title(), TITLE, plain);
        Map<String, Double> votes = new LinkedHashMap<>();
        candidates.forEach(candidate -> votes.merge(candidate.key, candidate.weight, Double::sum));
        String winner = null;
        for (Map.Entry<String, Double> vote : votes.entrySet()) {
            winner = winner == null || vote.getValue() > votes.getOrDefault(winner, 0.0) ? vote.getKey() : winner;
        }
        for (Candidate candidate : candidates) {
            if (candidate.key.equals(winner)) {
                return candidate.text;
            }
        }
        return null;
    }

    private void add(@Nullable String text, double weight) {
        String title = text == null ? "" : Cleaning.oneLine(text);
        String key = Headline.key(title);
        boolean isSite = site != null && key.equals(Headline.key(site));
        if (!key.isEmpty() && !isSite) {
            candidates.add(new Candidate(title, key, weight));
        }
    }

    private void addTitled(@Nullable String text, double weight, List<String> plain) {
        if (text != null) {
            add(withoutSite(Cleaning.oneLine(text), plain), weight);
        }
    }

    /**
     * "Headline | Site", "Headline - site.com": what stands behind the last mark is cut off where it is the site's name
     * or address, or where the page gives the rest as its headline elsewhere.
     */
    private String withoutSite(String title, List<String> plain) {
        for (String mark : MARKS) {
            int at = title.lastIndexOf(mark);
            if (at <= 0) {
                continue;
            }
            String rest = title.substring(0, at).strip();
            String tail = title.substring(at + mark.length()).strip();
            boolean domain = mark.startsWith(" ") && tail.matches("[\\w-]{1,40}(\\.[a-zA-Z]{2,6}){1,2}");
            boolean told = Headline.key(rest).length() >= TELLING && plain.contains(Headline.key(rest));
            if (isSite(tail) || domain || told) {
                return withoutSite(rest, plain);
            }
        }
        return title;
    }

    private boolean isSite(String tail) {
        String name = site == null ? "" : Headline.key(site);
        String key = Headline.key(tail);
        return key.length() > 1 && name.length() > 1 && (name.contains(key) || key.contains(name));
    }
}
