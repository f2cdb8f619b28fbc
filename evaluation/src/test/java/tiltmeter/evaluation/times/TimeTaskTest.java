package tiltmeter.evaluation.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Outcome;

final class TimeTaskTest {
    @TempDir
    private Path folder;

    /** Three dates and a duration: one right, one with other days, one missed; the duration counts for nobody. */
    @Test
    void countsFoundAndRightExpressions() throws IOException {
        write("""
                <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2023-02-22">22 Feb</TIMEX3></DCT>
                <TEXT>Norland struck the port <TIMEX3 tid="t1" type="DATE" value="2023-02-21">on Tuesday</TIMEX3>.

                It held the port <TIMEX3 tid="t2" type="DATE" value="1999">in 2001</TIMEX3>
                <TIMEX3 tid="t3" type="DURATION" value="P3D">for three days</TIMEX3>,
                <TIMEX3 tid="t4" type="DATE" value="PAST_REF">once upon a time</TIMEX3>.</TEXT></TimeML>
                """);
        Outcome outcome = TimeTask.run(List.of(folder));
        assertThat(outcome.predictions()).hasSize(3);
        assertThat(outcome.lines().get(1)).contains("P 100.0 R  66.7 F1  80.0  (gold 3, system 2)");
        assertThat(outcome.lines().get(2)).contains("P  50.0 R  33.3 F1  40.0");
        assertThat(outcome.lines().get(3)).contains("overlapping 50.0 % (1 of 2), mean share of days in common 50.0 %");
    }

    @Test
    void saysWhatToGiveInsteadOfOtherFiles() throws IOException {
        write("plain words");
        assertThatThrownBy(() -> TimeTask.run(List.of(folder)))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("a.tml has no TEXT element");
        assertThatThrownBy(() -> TimeTask.run(List.of(Files.createDirectory(folder.resolve("empty")))))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("give a folder of TimeML files");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("a.tml"), text);
    }
}
