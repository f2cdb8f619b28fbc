package tiltmeter.app.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.Prints;
import tiltmeter.ledger.StoredPrint;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.ledger.stories.StoryIndex;
import tiltmeter.model.Article;
import tiltmeter.model.Fingerprint;
import tiltmeter.reader.article.Fingerprinter;

/** Folds copies and machine rewrites by their fingerprints, those in a ledger included. */
public final class FoldedStories implements StoryTeller {
    private final StoryIndex index;

    private FoldedStories(StoryIndex index) {
        this.index = index;
    }

    /**
     * Begins with what {@code ledger} holds, or with nothing. Fingerprints that were lost or are of an earlier form are
     * made anew from the stored texts, and kept.
     */
    public static FoldedStories begin(@Nullable Ledger ledger) {
        if (ledger == null) {
            return new FoldedStories(new StoryIndex());
        }
        Prints prints = Prints.of(ledger);
        Map<String, byte[]> made = rebuilt(prints);
        FoldedStories stories = new FoldedStories(new StoryIndex(article -> {
            StoredPrint stored = prints.of(article);
            return stored == null || !isCurrent(stored.bytes()) ? null : print(stored.bytes());
        }));
        prints.each(stored -> {
            byte[] bytes = made.getOrDefault(stored.article(), stored.bytes());
            if (isCurrent(bytes)) {
                stories.restore(stored, print(bytes));
            }
        });
        return stories;
    }

    @Override
    public Placement place(Article article) {
        Fingerprint print = Fingerprinter.of(article.body());
        int before = index.size();
        Fold fold = index.place(article.id(), print, article.published(), article.publisher());
        String copyOf = index.size() == before ? article.id() : fold.copyOf();
        return new Placement(fold.story(), copyOf, bytes(print), fold);
    }

    private static Map<String, byte[]> rebuilt(Prints prints) {
        List<String> lost = new ArrayList<>();
        prints.each(stored -> {
            if (!isCurrent(stored.bytes())) {
                lost.add(stored.article());
            }
        });
        Map<String, byte[]> made = new LinkedHashMap<>();
        for (String article : lost) {
            String body = prints.body(article);
            if (body != null) {
                made.put(article, bytes(Fingerprinter.of(body)));
            }
        }
        if (!made.isEmpty()) {
            prints.keep(made);
        }
        return made;
    }

    private void restore(StoredPrint stored, Fingerprint print) {
        Fold fold = new Fold(
                stored.story(),
                stored.copyOf(),
                stored.copyOf() == null ? 0 : 1,
                stored.copyOf() == null ? Fold.Kind.NEW : Fold.Kind.EXACT,
                "",
                List.of());
        index.restore(stored.article(), print, stored.published(), stored.publisher(), fold);
    }

    private static boolean isCurrent(byte[] kept) {
        return Fingerprint.isEncoded(new String(kept, StandardCharsets.UTF_8));
    }

    private static Fingerprint print(byte[] kept) {
        return Fingerprint.decode(new String(kept, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Fingerprint print) {
        return print.encode().getBytes(StandardCharsets.UTF_8);
    }
}
