package tiltmeter.reader.reality;

import java.util.List;
import java.util.OptionalDouble;
import tiltmeter.lexicon.reality.Commitment;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/**
 * How sure the author is that an act happened, as a number: the rule of its {@link Judgement} looked up in a fitted
 * table, from the finest group that was measured to the coarsest.
 */
public final class Factuality {
    private final StatusReader statuses;
    private final Commitment commitment;

    public Factuality(StatusReader statuses, Commitment commitment) {
        this.statuses = statuses;
        this.commitment = commitment;
    }

    /** From -3 (certainly did not happen) to 3 (certainly happened); 0 when nothing is known. */
    public double of(ParsedSentence sentence, Token trigger) {
        Judgement judgement = statuses.judge(sentence, trigger);
        String because = judgement.because();
        int colon = because.indexOf(':');
        String kind = colon < 0 ? because : because.substring(0, colon);
        String status = judgement.status().name();
        String words = wordClass(trigger.pos());
        for (String rule : List.of(because, kind + "/" + status + "/" + words, status + "/" + words, status)) {
            OptionalDouble value = commitment.of(rule);
            if (value.isPresent()) {
                return value.getAsDouble();
            }
        }
        return 0;
    }

    private static String wordClass(String pos) {
        return switch (pos) {
            case "VBD", "VBZ", "VBP" -> "verb";
            case "VB" -> "bare";
            case "VBN", "VBG" -> "part";
            default -> pos.startsWith("NN") ? "noun" : "other";
        };
    }
}
