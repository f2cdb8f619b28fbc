package tiltmeter.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.ledger.Corrections;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.LedgerWriter;
import tiltmeter.ledger.Provenance;
import tiltmeter.ledger.StoryShelf;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Target;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.model.Article;
import tiltmeter.model.DateOrigin;
import tiltmeter.model.Reading;

/** Folds as a ledger keeps them, and what corrections make of them. */
final class SplitStoriesTest {
    @TempDir
    Path folder;

    @Test
    void aSplitIsFoundAgainAndStaysWithALaterRun() {
        Path file = folder.resolve("ledger.duckdb");
        try (Ledger ledger = Ledger.openToWrite(file)) {
            try (LedgerWriter writer = ledger.writer(new Provenance("1", "2"), Instant.EPOCH)) {
                Fold first = new Fold("s1", null, 0, Fold.Kind.NEW, "", List.of());
                writer.add("one", Reading.refused(article("a1", "One", null)), null, first);
                Fold copy =
                        new Fold("s1", "a1", 1, Fold.Kind.EXACT, "the same words", List.of(new Fold.Likely("a9", 0.5)));
                writer.add("two", Reading.refused(article("a2", "Two", "a1")), null, copy);
            }
            assertThat(StoryShelf.of(ledger).told(10)).containsExactly("s1");
            assertThat(StoryShelf.of(ledger).folds("s1"))
                    .containsExactly(new StoryShelf.Why(
                            "a2",
                            new Fold(
                                    "s1",
                                    "a1",
                                    1,
                                    Fold.Kind.EXACT,
                                    "the same words",
                                    List.of(new Fold.Likely("a9", 0.5)))));
            assertThat(StoryShelf.of(ledger).texts("s1"))
                    .extracting(StoryShelf.Text::publisher)
                    .containsExactly("One", "Two");
            Corrections.of(ledger)
                    .apply(new Target.StoryOf("a2"), Change.NONE.withStory("s2"), "Ann", "two", Instant.EPOCH);
            assertThat(StoryShelf.of(ledger).told(10)).isEmpty();
            assertThat(StoryShelf.of(ledger).find("a2", 10)).containsExactly("s2");
            assertThat(StoryShelf.of(ledger).folds("s2"))
                    .extracting(why -> why.fold().copyOf())
                    .containsOnlyNulls();
            assertThat(ledger.articles("a2", 1).get(0).reading().article().copyOf())
                    .isNull();
        }
        readAgain(file);
        try (Ledger ledger = Ledger.openToRead(file)) {
            assertThat(StoryShelf.of(ledger).find("a2", 10)).containsExactly("s2");
            assertThat(ledger.articles("a2", 1).get(0).reading().article().copyOf())
                    .isNull();
            assertThat(StoryShelf.of(ledger).told(10)).containsExactly("s1", "s2"); // two printings each, still apart
        }
    }

    /** The same inputs in a later run: nothing is new, and nothing may come back. */
    private static void readAgain(Path file) {
        try (Ledger ledger = Ledger.openToWrite(file);
                LedgerWriter writer = ledger.writer(new Provenance("1", "2"), Instant.EPOCH)) {
            for (String id : List.of("a1", "a2")) {
                assertThat(writer.claim(id)).isFalse();
                writer.printedAgain("again", article(id, "Three", null));
            }
        }
    }

    private static Article article(String id, String publisher, @org.jspecify.annotations.Nullable String copyOf) {
        return new Article(
                id,
                null,
                publisher,
                null,
                List.of(),
                LocalDate.of(2023, 2, 22),
                DateOrigin.GIVEN,
                "en",
                "Text of " + id,
                List.of(),
                "s1",
                copyOf,
                null);
    }
}
