package tiltmeter.lexicon.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import tiltmeter.lexicon.LexiconException;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;

final class PageLexiconsTest {
    @Test
    void theFilesAreInOrder() {
        Problems problems = new Problems();
        FurniturePhrases phrases = FurniturePhrases.load(problems);
        ElementNames names = ElementNames.load(problems);
        MonthNames months = MonthNames.load(problems);
        problems.throwIfAny();
        assertThat(phrases.isWhole("read more")).isTrue();
        assertThat(phrases.starts("image copyright: somebody")).isTrue();
        assertThat(phrases.holds("the news, delivered to your inbox")).isTrue();
        assertThat(phrases.endsStory("leave a reply")).isTrue();
        assertThat(names.isFurniture("box newsletter-signup")).isTrue();
        assertThat(names.isFurniture("relatedStories")).isTrue();
        assertThat(names.isFurniture("story-body newsletter")).isFalse();
        assertThat(names.isStandfirst("c-article__lead big")).isTrue();
        assertThat(names.isStandfirst("leading")).isFalse();
        String swallowed = "article-lead lead newsletter " + "x-".repeat(1000); // a lost quotation mark
        assertThat(names.isStandfirst(swallowed)).isFalse();
        assertThat(names.isFurniture(swallowed)).isFalse();
        assertThat(months.number("März")).isEqualTo(3);
        assertThat(months.number("nobody")).isEqualTo(-1);
    }

    @Test
    void everyBadLineIsTold() throws IOException {
        Problems problems = new Problems();
        Table table = Table.parse(
                "pages/furniture.tsv",
                new BufferedReader(new StringReader("whole\tRead more\nwhere\tx\nwhole\tshare\nwhole\tshare\n")),
                2,
                problems);
        FurniturePhrases.of(table, problems);
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("pages/furniture.tsv:1: not a phrase in lower case")
                .hasMessageContaining("pages/furniture.tsv:2: not a kind of phrase")
                .hasMessageContaining("pages/furniture.tsv:4: stands twice");
    }
}
