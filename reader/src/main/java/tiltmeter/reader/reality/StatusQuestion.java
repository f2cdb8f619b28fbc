package tiltmeter.reader.reality;

import java.util.List;
import tiltmeter.model.EventType;

/**
 * Did one act happen?
 *
 * @param sentence number of the sentence that tells the act, from 0
 * @param trigger the words that name the act
 * @param ruled what the rules say
 * @param features what speaks for one status or another, each once
 */
public record StatusQuestion(int sentence, String trigger, EventType type, Judgement ruled, List<String> features) {
    public StatusQuestion {
        features = List.copyOf(features);
    }
}
