package tiltmeter.reader.reality;

import tiltmeter.lexicon.reality.Embedders.Effect;
import tiltmeter.model.Status;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** What an embedding word makes of the act below it, given what became of the word itself. */
final class Effects {
    private Effects() {}

    /**
     * @param below the verdict so far
     * @param above the status of {@code word} itself
     */
    static Judgement changed(Judgement below, Effect effect, Status above, Token word) {
        String lemma = word.lemma();
        boolean undone = above == Status.NEGATED;
        boolean open = above == Status.POSSIBLE || above == Status.PLANNED;
        return switch (effect) {
            case HAPPENED ->
                below.status() != Status.HAPPENED || above == Status.HAPPENED
                        ? below
                        : new Judgement(above, "implicative:" + lemma);
            case NEGATED -> {
                boolean flips = (below.status() == Status.NEGATED) != undone;
                Status status = flips ? Status.HAPPENED : open ? Status.POSSIBLE : Status.NEGATED;
                yield new Judgement(status, "negating:" + lemma);
            }
            case PLANNED ->
                below.status() == Status.NEGATED || below.status() == Status.POSSIBLE
                        ? below
                        : new Judgement(undone ? Status.NEGATED : Status.PLANNED, "planning:" + lemma);
            case POSSIBLE -> {
                boolean none = undone && !Clauses.verbal(word);
                Status status = none ? Status.NEGATED : Status.POSSIBLE;
                yield below.status() == Status.NEGATED ? below : new Judgement(status, "possible:" + lemma);
            }
        };
    }
}
