package tiltmeter.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProblemsTest {
    @Test
    void theHashTellsNamesAndContentsButNotTheOrder() {
        String hash = hash("a", "1", "b", "2");
        assertThat(hash).matches("[0-9a-f]{12}");
        assertThat(hash("b", "2", "a", "1")).isEqualTo(hash);
        assertThat(hash("a", "1", "b", "3")).isNotEqualTo(hash);
        assertThat(hash("a", "1", "c", "2")).isNotEqualTo(hash);
        assertThat(hash("a", "1")).isNotEqualTo(hash);
    }

    private static String hash(String... namesAndContents) {
        Problems problems = new Problems();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            problems.used(
                    namesAndContents[i], namesAndContents[i + 1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return problems.lexiconHash();
    }
}
