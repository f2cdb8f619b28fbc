package tiltmeter.ledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tiltmeter.ledger.stories.Fold.Kind;
import tiltmeter.model.Fingerprint;

final class StoryIndexTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 5);

    /** A made-up fingerprint: {@code same} of 128 places as in text 0, the rest of its own. */
    private static Fingerprint print(String exact, int own, int same, int shingles, List<Integer> anchors) {
        List<Integer> signature = new ArrayList<>();
        for (int i = 0; i < 128; i++) {
            signature.add(i < same ? i : ((1000 * own + i) * 0x9E3779B1) >>> 3);
        }
        return new Fingerprint(exact, 300, shingles, signature, anchors);
    }

    private static List<Integer> anchors(int from, int to) {
        List<Integer> anchors = new ArrayList<>();
        for (int i = from; i < to; i++) {
            anchors.add(Fingerprint.anchor(i * 0x9E3779B1, 9 + i % 5));
        }
        return anchors;
    }

    private static Fold second(
            Fingerprint first, Fingerprint second, @Nullable LocalDate day, @Nullable String publisher) {
        StoryIndex index = new StoryIndex();
        Fold origin = index.place("a0000000000000001", first, DAY, "P");
        assertThat(origin).isEqualTo(new Fold("s0000000000000001", null, 0, Kind.NEW, "", List.of()));
        Fold fold = index.place("a0000000000000002", second, day, publisher);
        assertThat(fold.story()).isEqualTo(fold.kind() == Kind.NEW ? "s0000000000000002" : "s0000000000000001");
        assertThat(fold.copyOf()).isEqualTo(fold.kind() == Kind.NEW ? null : "a0000000000000001");
        return fold;
    }

    private static final Fingerprint FIRST = print("x", 0, 128, 290, anchors(0, 100));

    @Test
    void foldsTheSameWords() {
        assertThat(second(FIRST, print("x", 1, 0, 290, List.of()), DAY.plusYears(3), "Q")
                        .kind())
                .isEqualTo(Kind.EXACT);
    }

    @Test
    void foldsNearCopiesWithinAMonth() {
        Fingerprint near = print("y", 1, 110, 280, List.of());
        assertThat(second(FIRST, near, DAY.plusDays(20), "P").kind()).isEqualTo(Kind.UPDATED);
        assertThat(second(FIRST, near, DAY.plusDays(20), "Q").kind()).isEqualTo(Kind.SYNDICATED);
        assertThat(second(FIRST, near, null, null).similarity()).isEqualTo(110 / 128.0);
        assertThat(second(FIRST, near, DAY.plusDays(31), "Q").kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void foldsACopyThatIsPartOfALongerTextOnlyWithinDays() {
        Fingerprint longer = print("y", 1, 58, 600, List.of());
        assertThat(second(FIRST, longer, DAY.plusDays(1), "Q").kind()).isEqualTo(Kind.CONTAINED);
        assertThat(second(FIRST, longer, DAY.plusDays(10), "Q").kind()).isEqualTo(Kind.NEW);
        assertThat(second(FIRST, longer, null, "Q").kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void foldsAPartOfALongerTextByItsRarerWordsWhereRunsAreFewer() {
        Fingerprint longer = print("y", 1, 45, 600, anchors(5, 250));
        assertThat(second(FIRST, longer, DAY.plusDays(1), "Q").kind()).isEqualTo(Kind.CONTAINED);
        assertThat(second(FIRST, longer, DAY.plusDays(1), "P").kind()).isEqualTo(Kind.NEW);
        assertThat(second(FIRST, longer, DAY.plusDays(9), "Q").kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void leavesTextsThatShareQuotationsApart() {
        Fold fold = second(FIRST, print("y", 1, 64, 290, anchors(0, 75)), DAY, "Q");
        assertThat(fold.kind()).isEqualTo(Kind.CONTAINED); // 75 of 75 rarer words
        List<Integer> anchors = new ArrayList<>(anchors(0, 70));
        anchors.addAll(anchors(500, 530));
        assertThat(second(FIRST, print("y", 1, 64, 290, anchors), DAY, "Q").kind())
                .isEqualTo(Kind.NEW);
    }

    @Test
    void foldsARewriteThatKeepsTheMatter() {
        List<Integer> kept = new ArrayList<>(anchors(5, 95));
        kept.addAll(anchors(500, 510));
        Fingerprint rewrite = print("y", 1, 2, 290, kept);
        Fold fold = second(FIRST, rewrite, DAY.plusDays(2), "Q");
        assertThat(fold.kind()).isEqualTo(Kind.REWRITE);
        assertThat(fold.reason()).contains("(90)").contains("2 days apart");
        assertThat(second(FIRST, rewrite, DAY.plusDays(5), "Q").kind()).isEqualTo(Kind.NEW);
        assertThat(second(FIRST, rewrite, DAY.plusDays(2), "P").kind()).isEqualTo(Kind.NEW);
        assertThat(second(FIRST, rewrite, null, null).kind()).isEqualTo(Kind.REWRITE);
    }

    @Test
    void leavesAnIndependentReportApartButKnowsTheEvent() {
        for (int seed = 0; seed < 100; seed++) {
            List<Integer> shuffled = new ArrayList<>(anchors(0, 45));
            shuffled.addAll(anchors(500, 555));
            java.util.Collections.shuffle(shuffled, new Random(seed));
            Fold fold = second(FIRST, print("y", 1, 2, 290, shuffled), DAY, "Q");
            assertThat(fold.kind()).as("seed %d", seed).isEqualTo(Kind.NEW);
            assertThat(fold.sameEvent()).extracting(Fold.Likely::article).containsExactly("a0000000000000001");
        }
    }

    @Test
    void leavesShortTextsApartUnlessEqualAndClose() {
        Fingerprint headline = new Fingerprint("h", 7, 3, List.of(1, 2, 3), anchors(0, 7));
        assertThat(second(headline, headline, DAY.plusDays(1), "Q").kind()).isEqualTo(Kind.EXACT);
        assertThat(second(headline, headline, DAY.plusYears(1), "Q").kind()).isEqualTo(Kind.NEW);
        assertThat(second(headline, new Fingerprint("g", 7, 3, List.of(1, 2, 3), anchors(0, 7)), DAY, "Q")
                        .kind())
                .isEqualTo(Kind.NEW);
    }

    @Test
    void answersTheSameAgainAndAfterRestoring() {
        Fingerprint near = print("y", 1, 110, 280, List.of());
        StoryIndex index = new StoryIndex();
        Fold first = index.place("a1", FIRST, DAY, "P");
        Fold copy = index.place("a2", near, DAY, "Q");
        assertThat(index.place("a2", near, DAY, "Q")).isEqualTo(copy);
        assertThat(index.size()).isEqualTo(2);

        StoryIndex restored = new StoryIndex();
        restored.restore("a1", Fingerprint.decode(FIRST.encode()), DAY, "P", first);
        restored.restore("a2", Fingerprint.decode(near.encode()), DAY, "Q", copy);
        Fingerprint third = print("z", 2, 112, 285, List.of());
        assertThat(restored.place("a3", third, DAY, "R")).isEqualTo(index.place("a3", third, DAY, "R"));
    }

    @Test
    void findsACopyAmongManyAndForgetsNothingThatItWasTold() {
        Random random = new Random(9);
        StoryIndex index = new StoryIndex();
        for (int i = 0; i < 3000; i++) {
            index.place(
                    "a" + i,
                    print("x" + i, 3 * i + 1, 0, 290, randomAnchors(random)),
                    DAY.plusDays(i % 9),
                    "P" + i % 5);
        }
        Fingerprint wanted = print("w", 500_000, 0, 290, randomAnchors(random));
        index.place("wanted", wanted, null, null);
        for (int i = 3000; i < 6000; i++) {
            index.place(
                    "a" + i,
                    print("x" + i, 3 * i + 1, 0, 290, randomAnchors(random)),
                    DAY.plusDays(i % 9),
                    "P" + i % 5);
        }
        List<Integer> kept = new ArrayList<>(wanted.course());
        for (int i = 4; i < kept.size(); i += 5) {
            kept.set(i, Fingerprint.anchor((700_000 + i) * 0x9E3779B1, 11));
        }
        Fingerprint rewrite = print("v", 600_000, 0, 290, kept);
        assertThat(index.place("rewrite", rewrite, DAY, "Q").copyOf()).isEqualTo("wanted");
        assertThat(index.size()).isEqualTo(6002);
    }

    private static List<Integer> randomAnchors(Random random) {
        List<Integer> anchors = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            anchors.add(Fingerprint.anchor(random.nextInt(), 9 + random.nextInt(5)));
        }
        return anchors;
    }
}
