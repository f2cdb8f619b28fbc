package tiltmeter.app.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.LedgerWriter;
import tiltmeter.ledger.Prints;
import tiltmeter.ledger.Provenance;
import tiltmeter.ledger.StoredPrint;
import tiltmeter.model.Article;
import tiltmeter.model.DateOrigin;
import tiltmeter.model.Fingerprint;
import tiltmeter.model.Reading;

final class FoldedStoriesTest {
    private static final String TEXT = "The harbour board of Norland met on Tuesday and put off its decision on the new"
            + " ferry pier. Members wanted to see the survey of the sea bed before they spend more. The mayor said that"
            + " the summer timetable would stay as it is, and that the old pier would be painted in April.";

    @TempDir
    Path folder;

    @Test
    void aCopyIsKnownInTheSameRunAndInTheNext() {
        Article first = article("a1", TEXT, "Daily One");
        Article copy = article("a2", "Harbour news: " + TEXT, "Daily Two");
        Path file = folder.resolve("ledger.duckdb");
        StoryTeller.Placement placed = FoldedStories.begin(null).place(first);
        assertThat(placed.copyOf()).isNull();
        try (Ledger ledger = Ledger.openToWrite(file);
                LedgerWriter writer = ledger.writer(new Provenance("1", "2"), Instant.EPOCH)) {
            writer.add("one", Reading.refused(withStory(first, placed.story())), placed.fingerprint());
        }
        try (Ledger ledger = Ledger.openToRead(file)) {
            StoryTeller.Placement again = FoldedStories.begin(ledger).place(copy);
            assertThat(again.copyOf()).isEqualTo("a1");
            assertThat(again.story()).isEqualTo(placed.story());
        }
    }

    @Test
    void aLostFingerprintIsMadeAnewAndKept() {
        Path file = folder.resolve("ledger.duckdb");
        try (Ledger ledger = Ledger.openToWrite(file);
                LedgerWriter writer = ledger.writer(new Provenance("1", "2"), Instant.EPOCH)) {
            Article first = withStory(article("a1", TEXT, "Daily One"), "s1");
            writer.add("one", Reading.refused(first), null);
            Article earlier =
                    withStory(article("a3", TEXT.toUpperCase(Locale.ROOT) + " Earlier form.", "Daily Six"), "s3");
            writer.add("three", Reading.refused(earlier), "respun 0.5 00ff:30:26:AAAAAQ:AAAAAQ".getBytes(UTF_8));
        }
        try (Ledger ledger = Ledger.openToWrite(file)) {
            Article copy = article("a2", "Harbour news: " + TEXT, "Daily Two");
            assertThat(FoldedStories.begin(ledger).place(copy).copyOf()).isEqualTo("a1");
            for (String id : List.of("a1", "a3")) {
                StoredPrint kept = Prints.of(ledger).of(id);
                assertThat(kept).isNotNull();
                assertThat(Fingerprint.isEncoded(new String(kept.bytes(), UTF_8)))
                        .isTrue();
            }
        }
    }

    @Test
    void aLostFingerprintIsMadeAnewWhereNothingMayBeWritten() {
        Path file = folder.resolve("ledger.duckdb");
        try (Ledger ledger = Ledger.openToWrite(file);
                LedgerWriter writer = ledger.writer(new Provenance("1", "2"), Instant.EPOCH)) {
            writer.add("one", Reading.refused(withStory(article("a1", TEXT, "Daily One"), "s1")), null);
        }
        try (Ledger ledger = Ledger.openToRead(file)) {
            Article copy = article("a2", "Harbour news: " + TEXT, "Daily Two");
            assertThat(FoldedStories.begin(ledger).place(copy).copyOf()).isEqualTo("a1");
        }
    }

    @Test
    void theSameTextIsACopyOfItself() {
        StoryTeller stories = FoldedStories.begin(null);
        stories.place(article("a1", TEXT, "Daily One"));
        assertThat(stories.place(article("a1", TEXT, "Daily Two")).copyOf()).isEqualTo("a1");
    }

    private static Article article(String id, String body, String publisher) {
        return new Article(
                id,
                null,
                publisher,
                null,
                List.of(),
                LocalDate.of(2023, 2, 22),
                DateOrigin.GIVEN,
                "en",
                body,
                List.of(),
                null,
                null,
                null);
    }

    private static Article withStory(Article article, String story) {
        return new Article(
                article.id(),
                null,
                article.publisher(),
                null,
                List.of(),
                article.published(),
                DateOrigin.GIVEN,
                "en",
                article.body(),
                List.of(),
                story,
                null,
                null);
    }
}
