package tiltmeter.reader.ends;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;

/**
 * Who stands at the two ends of one act? The first option of each end leaves it as the words of its clause have it,
 * which may be nobody.
 *
 * @param sentence number of the sentence that tells the act, from 0
 * @param trigger the words that name the act
 * @param actors who may have done it
 * @param recipients to whom it may have been done
 * @param pairs features of each actor with each recipient, the recipients running faster
 */
public record Question(
        int sentence,
        String trigger,
        EventType type,
        boolean symmetric,
        List<Option> actors,
        List<Option> recipients,
        List<List<String>> pairs) {
    public Question {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        pairs = List.copyOf(pairs);
    }

    /**
     * Somebody who may stand at an end.
     *
     * @param code null for nobody known
     * @param features what speaks for and against it, each once
     */
    public record Option(@Nullable String code, List<String> features) {
        public Option {
            features = List.copyOf(features);
        }
    }

    /** How many answers there are: any actor with any recipient. */
    public int answers() {
        return actors.size() * recipients.size();
    }

    /** The actor of an answer, as a place in {@link #actors}. */
    public int actorOf(int answer) {
        return answer / recipients.size();
    }

    /** The recipient of an answer, as a place in {@link #recipients}. */
    public int recipientOf(int answer) {
        return answer % recipients.size();
    }
}
