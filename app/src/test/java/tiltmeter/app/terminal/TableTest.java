package tiltmeter.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiltmeter.app.terminal.Table.Column;

final class TableTest {
    private static final List<Column> COLUMNS =
            List.of(new Column("day", 6), new Column("words", 0), new Column("id", 3));

    @Test
    void columnsAlignAndLongValuesAreCut() {
        Desks desks = new Desks(true, 40, Path.of("."));
        Table table = new Table(desks.desk(), Table.Dress.ALIGNED, COLUMNS);
        table.row(List.of("Monday", "short", "a1"));
        table.row(List.of("Tue", "a text that is longer than its column is wide", "a2345"));
        table.row(List.of("Wed", "two\nlines\tand \u001b[31mred", ""));
        assertThat(desks.out().lines())
                .containsExactly(
                        "day     words                        id",
                        "Monday  short                        a1",
                        "Tue     a text that is longer than…  a2…",
                        "Wed     two lines and [31mred");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u4e2d\u56fd\u4e2d\u56fd\u4e2d\u56fd",
                "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301",
                "\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00",
                "plain",
                ""
            })
    void wideAndCombinedLettersFillTheSameColumns(String text) {
        for (int width = 1; width < 14; width++) {
            assertThat(Widths.of(Widths.fit(text, width)))
                    .as("%s in %d", text, width)
                    .isEqualTo(width);
        }
    }

    @Test
    void csvIsQuotedWhereItMustBe() {
        Desks desks = new Desks(false, 40, Path.of("."));
        Table table = new Table(desks.desk(), Table.Dress.CSV, COLUMNS);
        table.row(List.of("Mon", "one, \"two\"\nthree", ""));
        assertThat(desks.out()).isEqualTo("day,words,id\nMon,\"one, \"\"two\"\"\nthree\",\n");
    }

    @Test
    void csvWithoutRowsHasItsHeading() {
        Desks desks = new Desks(false, 40, Path.of("."));
        new Table(desks.desk(), Table.Dress.CSV, COLUMNS).end();
        new Table(desks.desk(), Table.Dress.ALIGNED, COLUMNS).end();
        assertThat(desks.out()).isEqualTo("day,words,id\n");
    }

    @Test
    void aRowOfAnotherLengthIsAFault() {
        Table table = new Table(new Desks(false, 40, Path.of(".")).desk(), Table.Dress.CSV, COLUMNS);
        assertThatThrownBy(() -> table.row(List.of("one"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void progressTellsRateAndTimeLeftOnlyWhenKnown() {
        assertThat(Progress.line(1500, 0.25, Duration.ofSeconds(10)))
                .isEqualTo("reading  █████░░░░░░░░░░░░░░░  25 %  1,500 articles  150/s  30 s left");
        assertThat(Progress.line(7, -1, Duration.ofMillis(100))).isEqualTo("reading  7 articles");
        assertThat(Progress.line(36_000, 0.5, Duration.ofHours(2))).endsWith("5/s  2.0 h left");
    }
}
