package tiltmeter.app.evaluate;

import java.util.Locale;
import tiltmeter.evaluation.copies.Folder;
import tiltmeter.evaluation.copies.Text;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.ledger.stories.StoryIndex;
import tiltmeter.reader.article.Fingerprinter;

/** Asks the index that folds copies about two texts and nothing else. */
final class PairFolder implements Folder {
    @Override
    public String judge(Text earlier, Text later) {
        StoryIndex index = new StoryIndex();
        place(index, "a1", earlier);
        Fold fold = place(index, "a2", later);
        return fold.kind() == Fold.Kind.NEW && !fold.sameEvent().isEmpty()
                ? "event"
                : fold.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Fold place(StoryIndex index, String id, Text text) {
        return index.place(id, Fingerprinter.of(text.body()), text.published(), text.publisher());
    }
}
