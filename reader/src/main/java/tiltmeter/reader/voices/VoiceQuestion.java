package tiltmeter.reader.voices;

import java.util.List;
import tiltmeter.model.EventType;

/**
 * Whose word is one act? The first option is what the rules say.
 *
 * @param sentence number of the sentence that tells the act, from 0
 * @param trigger the words that name the act
 * @param options the article itself and the sentence's speakers, at least one
 */
public record VoiceQuestion(int sentence, String trigger, EventType type, List<Option> options) {
    public VoiceQuestion {
        options = List.copyOf(options);
    }

    /**
     * Somebody whose word the act may be.
     *
     * @param name as records name a voice: {@code AUTHOR}, a full name, a code, or words as printed
     * @param features what speaks for and against it, each once
     */
    public record Option(String name, List<String> features) {
        public Option {
            features = List.copyOf(features);
        }
    }
}
