package tiltmeter.reader.reality;

import tiltmeter.model.Status;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/** Decides from the words around a trigger whether its act happened. */
public final class StatusReader {
    /** The status of the act that {@code trigger} names in {@code sentence}. */
    public Judgement judge(ParsedSentence sentence, Token trigger) {
        for (Token child : sentence.children(trigger)) {
            if (child.label().equals("neg")) {
                return new Judgement(Status.NEGATED, "negation:" + child.lemma());
            }
        }
        return new Judgement(Status.HAPPENED, "default");
    }
}
