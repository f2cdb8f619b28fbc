package tiltmeter.tilt;

import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;

/**
 * What somebody who speaks for a country says about another: backing or blame.
 *
 * @param statement id of the statement, so that a figure can be traced to its words
 * @param story id that all copies and rewrites of one report share
 * @param outlet name of the outlet; empty when unknown
 * @param article id of the article
 * @param speaker code of the country that is spoken for
 * @param target code of the country spoken about
 * @param stance in [-1, 1]: -1 condemns, 0 takes no side, 1 backs
 * @param when first and last day on which it can have been said; null when the text does not tell
 * @param confidence probability in [0, 1] that speaker and content are both right; 1 where nobody tells
 */
public record Position(
        String statement,
        String story,
        String outlet,
        String article,
        String speaker,
        String target,
        double stance,
        @Nullable Days when,
        double confidence) {
    public Position {
        if (!(stance >= -1 && stance <= 1)) {
            throw new IllegalArgumentException("stance is not in [-1, 1]: " + stance);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is not in [0, 1]: " + confidence);
        }
    }

    /** The same in a record that is taken to be right. */
    public Position(
            String statement,
            String story,
            String outlet,
            String article,
            String speaker,
            String target,
            double stance,
            @Nullable Days when) {
        this(statement, story, outlet, article, speaker, target, stance, when, 1);
    }
}
