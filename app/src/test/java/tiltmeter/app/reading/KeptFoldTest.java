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
import tiltmeter.ledger.StoredPrint;
import tiltmeter.ledger.StoryShelf;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.ledger.corrections.Target;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.model.Article;
import tiltmeter.model.DateOrigin;
import tiltmeter.model.Fingerprint;
import tiltmeter.model.Reading;

final class KeptFoldTest {
    private static final Fingerprint PRINT = new Fingerprint("00ff", 30, 26, List.of(1, -2), List.of(29, -13));

    @TempDir
    Path folder;

    @Test
    void isReadBackAsItWasKept() {
        Fold fold = new Fold(
                "s1", "a1", 0.5, Fold.Kind.REWRITE, "90 % of words; same day", List.of(new Fold.Likely("a3", 0.25)));
        KeptFold kept = new KeptFold(fold, PRINT);
        assertThat(KeptFold.of(new StoredPrint("a2", "s1", "a1", null, null, kept.bytes())))
                .isEqualTo(kept);
    }

    @Test
    void understandsWhatEarlierVersionsKept() {
        String old = "respun 0.5 " + PRINT.encode();
        byte[] bytes = old.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Fold fold = KeptFold.of(new StoredPrint("a2", "s1", "a1", null, null, bytes))
                .fold();
        assertThat(fold.kind()).isEqualTo(Fold.Kind.REWRITE);
        assertThat(fold.similarity()).isEqualTo(0.5);
    }

    @Test
    void aSplitIsFoundAgainAndStaysWithALaterRun() {
        Path file = folder.resolve("ledger.duckdb");
        try (Ledger ledger = Ledger.openToWrite(file)) {
            try (LedgerWriter writer = ledger.writer(new Provenance("1", "2"), Instant.EPOCH)) {
                Fold first = new Fold("s1", null, 0, Fold.Kind.NEW, "", List.of());
                writer.add("one", Reading.refused(article("a1", "One", null)), new KeptFold(first, PRINT).bytes());
                Fold copy = new Fold("s1", "a1", 1, Fold.Kind.EXACT, "the same words", List.of());
                writer.add("two", Reading.refused(article("a2", "Two", "a1")), new KeptFold(copy, PRINT).bytes());
            }
            assertThat(StoryShelf.of(ledger).told(10)).containsExactly("s1");
            assertThat(StoryShelf.of(ledger).texts("s1"))
                    .extracting(StoryShelf.Text::publisher)
                    .containsExactly("One", "Two");
            Corrections.of(ledger)
                    .apply(new Target.StoryOf("a2"), Change.NONE.withStory("s2"), "Ann", "two", Instant.EPOCH);
            assertThat(StoryShelf.of(ledger).told(10)).isEmpty();
            assertThat(StoryShelf.of(ledger).find("a2", 10)).containsExactly("s2");
            assertThat(StoryShelf.of(ledger).prints("s2")).hasSize(1);
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
