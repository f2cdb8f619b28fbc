package tiltmeter.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tiltmeter.model.Article;
import tiltmeter.model.EventType;
import tiltmeter.model.Reading;
import tiltmeter.model.Span;
import tiltmeter.web.World;

final class LitTest {
    @Test
    void piecesMakeUpTheSentenceAndMarksLieWhereTheyShould() {
        Reading reading = World.article(
                LocalDate.of(2023, 1, 1),
                "Post",
                "A 😀 title",
                null,
                World.Told.fact("NRL", EventType.ACCUSE, "accused", "SUD"),
                World.Told.fact("EST", EventType.CONSULT, "met 😀", "SUD"));
        List<Lit.Mark> marks = Lit.of(reading.events().get(1));
        List<Lit.Sentence> sentences = Lit.sentences(reading.article(), 0, 9, marks);
        assertThat(sentences).hasSize(3);
        assertThat(text(sentences.get(0))).isEqualTo("A 😀 title");
        assertThat(text(sentences.get(1))).isEqualTo("Norland accused Sudovia.");
        assertThat(sentences.get(1).pieces()).hasSize(1);
        assertThat(text(sentences.get(2))).isEqualTo("Estmark met 😀 Sudovia.");
        assertThat(sentences.get(2).pieces())
                .filteredOn(piece -> piece.roles().contains("trigger"))
                .singleElement()
                .satisfies(piece -> assertThat(piece.text()).isEqualTo("met 😀"));
    }

    @Test
    void marksThatOverlapAndReachOutsideAreCut() {
        Article article = World.article(
                        LocalDate.of(2023, 1, 1),
                        "Post",
                        "Title",
                        null,
                        World.Told.fact("NRL", EventType.ACCUSE, "accused", "SUD"))
                .article();
        List<Lit.Mark> marks = List.of(new Lit.Mark(new Span(0, 14), "one"), new Lit.Mark(new Span(10, 400), "two"));
        List<Lit.Sentence> sentences = Lit.sentences(article, 1, 2, marks);
        assertThat(text(sentences.get(0))).isEqualTo("Norland accused Sudovia.");
        assertThat(sentences.get(0).pieces().stream().map(Lit.Piece::roles))
                .containsExactly(List.of("one"), List.of("one", "two"), List.of("two"));
    }

    private static String text(Lit.Sentence sentence) {
        return String.join("", sentence.pieces().stream().map(Lit.Piece::text).toList());
    }
}
