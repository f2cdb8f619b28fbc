package tiltmeter.lexicon.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;

class EvaluationsTest {
    @Test
    void theFileThatIsShippedIsGood() {
        Problems problems = new Problems();
        Evaluations evaluations = Evaluations.load(problems);
        problems.throwIfAny();

        assertThat(evaluations.find("condemn", "VBD")).isEqualTo(new Evaluation(Evaluation.Kind.ATTITUDE, -1));
        assertThat(evaluations.find("help", "NN")).isEqualTo(new Evaluation(Evaluation.Kind.DEED, 1));
        assertThat(evaluations.find("table", "NN")).isNull();
        assertThat(evaluations.find("condemn", "IN")).isNull();
    }

    @Test
    void everyBadLineIsToldAtOnce() throws IOException {
        Problems problems = new Problems();
        String lines =
                "good\tadj\tquality\t0.5\ngood\tadj\tquality\t0.8\nbad\tadj\tflavour\t-1\nodd\tadj\tquality\t3\nx\tprep\tdeed\t1";
        Evaluations.of(Table.parse("test.tsv", new BufferedReader(new StringReader(lines)), 4, problems), problems);

        assertThatThrownBy(problems::throwIfAny)
                .hasMessageContaining("test.tsv:2")
                .hasMessageContaining("test.tsv:3")
                .hasMessageContaining("test.tsv:4")
                .hasMessageContaining("test.tsv:5");
    }
}
