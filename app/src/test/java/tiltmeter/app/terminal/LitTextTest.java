package tiltmeter.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tiltmeter.app.terminal.LitText.Mark;
import tiltmeter.app.terminal.LitText.Role;
import tiltmeter.model.Span;

final class LitTextTest {
    private static final String TEXT = "Arland accused Borduria of lying. All agreed.";
    private static final List<Mark> MARKS = List.of(
            new Mark(new Span(7, 14), Role.TRIGGER),
            new Mark(new Span(0, 6), Role.ACTOR),
            new Mark(new Span(15, 23), Role.RECIPIENT),
            new Mark(new Span(15, 32), Role.CONTENT),
            new Mark(new Span(34, 37), Role.SPEAKER));

    @Test
    void bracketsNestAndNameTheRole() {
        assertThat(lines(TEXT, 0, 33, false, 200))
                .containsExactly("[actor: Arland] [act: accused] [said: [to: Borduria] of lying].");
        assertThat(lines(TEXT, 34, 45, false, 200)).containsExactly("[speaker: All] agreed.");
    }

    @Test
    void aSpanThatEndsWithTheStretchIsClosed() {
        assertThat(lines(TEXT, 0, 23, false, 200))
                .containsExactly("[actor: Arland] [act: accused] [said: [to: Borduria]]");
    }

    @Test
    void coloursAddNoLettersAndEndWithEachLine() {
        for (int width : new int[] {8, 12, 20, 80}) {
            List<String> lit = lines(TEXT, 0, 33, true, width);
            String plain = String.join(" ", lit).replaceAll("\u001b\\[[0-9;]*m", "");
            assertThat(plain).as("width %d", width).isEqualTo(TEXT.substring(0, 33));
            assertThat(lit)
                    .allSatisfy(line -> assertThat(Widths.of(line.replaceAll("\u001b\\[[0-9;]*m", "")))
                            .isLessThanOrEqualTo(width));
            assertThat(lit)
                    .allSatisfy(
                            line -> assertThat(line.lastIndexOf("\u001b[0m")).isGreaterThanOrEqualTo(lastStyle(line)));
            assertThat(String.join("", lit)).contains("\u001b[1;36mArland\u001b[0m", "\u001b[1;30;43maccused\u001b[0m");
        }
    }

    @Test
    void spansCountCodePoints() {
        String text = "\ud83d\ude00 Arland fell.";
        assertThat(LitText.lines(
                        text.codePoints().toArray(),
                        new Span(0, 14),
                        List.of(new Mark(new Span(2, 8), Role.ACTOR)),
                        false,
                        80))
                .containsExactly("\ud83d\ude00 [actor: Arland] fell.");
    }

    private static int lastStyle(String line) {
        int last = -1;
        for (int i = line.indexOf("\u001b["); i >= 0; i = line.indexOf("\u001b[", i + 1)) {
            last = i;
        }
        return last;
    }

    private static List<String> lines(String text, int start, int end, boolean colour, int width) {
        return LitText.lines(text.codePoints().toArray(), new Span(start, end), MARKS, colour, width);
    }
}
