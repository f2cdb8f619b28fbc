package tiltmeter.evaluation.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Bootstrap;
import tiltmeter.evaluation.Figures;
import tiltmeter.reader.article.Extract;

/** Labels beside what was found in the same pages, and the figures that come of it. */
final class PageScores {
    private final List<LabelledPage> labelled = new ArrayList<>();
    private final List<Extract> found = new ArrayList<>();
    private final List<@Nullable Shingles> bodies = new ArrayList<>();

    void add(LabelledPage page, Extract extract) {
        labelled.add(page);
        found.add(extract);
        bodies.add(page.body() == null ? null : Shingles.of(page.body(), extract.body()));
    }

    PageScores only(java.util.function.Predicate<LabelledPage> wanted) {
        PageScores part = new PageScores();
        for (int i = 0; i < labelled.size(); i++) {
            if (wanted.test(labelled.get(i))) {
                part.labelled.add(labelled.get(i));
                part.found.add(found.get(i));
                part.bodies.add(bodies.get(i));
            }
        }
        return part;
    }

    int pages() {
        return labelled.size();
    }

    /** The line of body figures: mean precision, mean recall, their harmonic mean with its interval, and mean F1. */
    String body() {
        List<Shingles> scored = new ArrayList<>();
        for (Shingles body : bodies) {
            if (body != null) {
                scored.add(body);
            }
        }
        if (scored.isEmpty()) {
            return "  body     n/a (0)";
        }
        int[] all = new int[scored.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        return String.format(
                Locale.ROOT,
                "  body     P %s  R %s  F1 %s %s  mean of the pages' F1 %s",
                Figures.fixed(mean(scored, all, Shingles::precision), 4),
                Figures.fixed(mean(scored, all, Shingles::recall), 4),
                Figures.fixed(f1(scored, all), 4),
                Figures.interval(Bootstrap.interval(all.length, draw -> f1(scored, draw)), 4),
                Figures.fixed(mean(scored, all, Shingles::f1), 4));
    }

    String title() {
        return share("title", page -> page.title() != null, PageScores::sameTitle);
    }

    String authors() {
        return share("authors", page -> !page.authors().isEmpty(), PageScores::sameAuthors);
    }

    String day() {
        return share("day", page -> page.day() != null, PageScores::sameDay);
    }

    /** Days found that lie one day beside the label: mostly the same moment told in another time zone. */
    String nearDay() {
        int near = 0;
        int none = 0;
        for (int i = 0; i < labelled.size(); i++) {
            LocalDate day = labelled.get(i).day();
            LocalDate got = found.get(i).published();
            if (day != null) {
                none += got == null ? 1 : 0;
                near += got != null && (got.equals(day.plusDays(1)) || got.equals(day.minusDays(1))) ? 1 : 0;
            }
        }
        return "           one day off " + near + ", none found " + none;
    }

    private String share(String name, Function<LabelledPage, Boolean> has, BiPredicate<LabelledPage, Extract> same) {
        List<Boolean> right = new ArrayList<>();
        for (int i = 0; i < labelled.size(); i++) {
            if (has.apply(labelled.get(i))) {
                right.add(same.test(labelled.get(i), found.get(i)));
            }
        }
        int count = (int) right.stream().filter(ok -> ok).count();
        return String.format(
                Locale.ROOT,
                "  %-8s %s %s",
                name,
                Figures.share(count, right.size()),
                Figures.interval(
                        Bootstrap.interval(right.size(), draw -> {
                            int hits = 0;
                            for (int i : draw) {
                                hits += right.get(i) ? 1 : 0;
                            }
                            return 100.0 * hits / draw.length;
                        }),
                        1));
    }

    /** Letters and digits agree: quotes, dashes and blanks are set by whoever prints. */
    static boolean sameTitle(LabelledPage page, Extract extract) {
        return page.title() != null
                && extract.title() != null
                && key(page.title()).equals(key(extract.title()));
    }

    /** The same names, no more and no fewer, in any order. */
    static boolean sameAuthors(LabelledPage page, Extract extract) {
        return keys(page.authors()).equals(keys(extract.byline()));
    }

    static boolean sameDay(LabelledPage page, Extract extract) {
        return page.day() != null && page.day().equals(extract.published());
    }

    private static Set<String> keys(List<String> names) {
        Set<String> keys = new TreeSet<>();
        names.forEach(name -> keys.add(key(name)));
        return keys;
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static double f1(List<Shingles> scored, int[] draw) {
        return Shingles.harmonic(mean(scored, draw, Shingles::precision), mean(scored, draw, Shingles::recall));
    }

    private static double mean(List<Shingles> scored, int[] draw, Function<Shingles, Double> figure) {
        double sum = 0;
        for (int i : draw) {
            sum += figure.apply(scored.get(i));
        }
        return sum / draw.length;
    }
}
