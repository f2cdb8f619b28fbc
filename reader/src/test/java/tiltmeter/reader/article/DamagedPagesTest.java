package tiltmeter.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tiltmeter.model.Article;
import tiltmeter.model.Page;
import tiltmeter.model.Span;
import tiltmeter.reader.bytes.Decoder;

/** A few pages damaged on purpose; the long run over many is MutatedPages in the benchmarks. */
final class DamagedPagesTest {
    private static final String PAGE = "<!doctype html><html lang=en><head><title>Bridge closed</title><script type="
            + "'application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2023-01-09\",\"headline\":\"Bridge closed\"}"
            + "</script></head><body><nav><a href=/>Home</a></nav><article><h1>Bridge closed</h1><p>The minister of Norland said "
            + "on Monday that the bridge over the river would be closed for the winter.</p><ul><li>Ferries run</li></ul><p>The "
            + "neighbours in Sudovia had been told of it, she added, and nobody should be surprised by the works.</p></article>"
            + "<footer>© 2023</footer></body></html>";

    static Iterable<Integer> seeds() {
        return java.util.stream.IntStream.range(0, 150).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isReadOrRefusedWithAReason(int seed) {
        Random random = new Random(seed);
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(30); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        if (random.nextInt(3) == 0) {
            bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        String text = Decoder.decode(bytes, bytes.length, true);
        if (text == null) {
            return; // refused for being no text
        }
        int at = random.nextInt(text.length() + 1);
        String tag =
                new String[] {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<!--", "<script>"}[random.nextInt(6)];
        String page = text.substring(0, at) + tag.repeat(random.nextInt(800)) + text.substring(at);
        Article article = new ArticleReader().read(new Page("page", page, Page.Format.HTML, null, null, null, null));
        if (article.refused() == null) {
            assertThat(article.body()).isNotBlank();
            assertThat(article.sentences()).isNotEmpty();
            for (Span sentence : article.sentences()) {
                assertThat(sentence.of(article.body())).isNotBlank();
            }
        }
    }
}
