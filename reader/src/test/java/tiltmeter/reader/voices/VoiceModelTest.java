package tiltmeter.reader.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tiltmeter.model.EventType;

class VoiceModelTest {
    private static VoiceQuestion asked(String first, String second) {
        return new VoiceQuestion(
                0,
                "raid",
                EventType.ASSAULT,
                List.of(
                        new VoiceQuestion.Option("AUTHOR", List.of(first)),
                        new VoiceQuestion.Option("PER", List.of(second))));
    }

    private static VoiceModel read(String text) throws IOException {
        return VoiceModel.read(new BufferedReader(new StringReader(text)));
    }

    @Test
    void anotherMustBeatTheRulesByTheMargin() {
        VoiceModel model = new VoiceModel(500, Map.of("weak", 400, "strong", 600));

        assertThat(model.answer(asked("nothing", "weak"))).isZero();
        assertThat(model.answer(asked("nothing", "strong"))).isEqualTo(1);
        assertThat(model.answer(asked("weak", "strong"))).isZero();
    }

    @Test
    void readsWhatItWrote() throws IOException {
        VoiceModel model = new VoiceModel(250, Map.of("in:cue:say", 300, "author:noun:the", -20));
        List<String> lines = model.write(List.of("papers"));

        assertThat(lines).containsExactly("# papers", "margin\t250", "author:noun:the\t-20", "in:cue:say\t300");
        assertThat(read(String.join("\n", lines)).write(List.of("papers"))).isEqualTo(lines);
    }

    @Test
    void namesTheLineThatItCannotRead() {
        assertThatThrownBy(() -> read("# papers\nmargin\t1\nin:cue:say\tmuch\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 3");
    }
}
