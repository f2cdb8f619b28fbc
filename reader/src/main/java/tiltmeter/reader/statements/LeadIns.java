package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.statements.Cue;
import tiltmeter.lexicon.statements.Cues;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/**
 * Colons that attribute: a speaker before the colon that opens a sentence ("Poll: Most voters want a change"), and a
 * sentence that ends in one and leaves the words to the next ("The mayor put it so:").
 */
final class LeadIns {
    /** Longest name before a colon, in words. */
    private static final int LONGEST_NAME = 9;

    private final Cues cues;

    LeadIns(Cues cues) {
        this.cues = cues;
    }

    /** The speaker before the first colon, with all that follows as content; null when there is none. */
    @Nullable
    Finding speakerAndColon(Stage stage) {
        int colon = 0;
        while (colon < stage.parse().size()
                && !stage.parse().token(colon).form().equals(":")) {
            if (!partOfName(stage, stage.parse().token(colon)) || colon >= LONGEST_NAME) {
                return null;
            }
            colon++;
        }
        if (colon == 0 || colon + 2 >= stage.parse().size()) {
            return null;
        }
        Token head = head(stage, colon);
        boolean quoted = stage.quotationAt(colon + 2) >= 0;
        if (head == null
                || !(speaks(stage, head, colon) || (quoted && head.pos().startsWith("NN")))) {
            return null;
        }
        Token mark = stage.parse().token(colon);
        return ClauseSpans.one(stage.trimmed(colon + 1, stage.parse().size() - 1)).stream()
                .map(span -> new Finding(mark.span(), mark, List.of(head), null, List.of(span)))
                .findFirst()
                .orElse(null);
    }

    private static boolean partOfName(Stage stage, Token token) {
        return stage.quotationAt(token.index()) < 0
                && (token.pos().startsWith("NN")
                        || token.pos().equals("DT")
                        || token.pos().equals("JJ")
                        || token.pos().equals("POS")
                        || token.form().equals("."));
    }

    /** The last noun before the colon. */
    private static @Nullable Token head(Stage stage, int colon) {
        for (int i = colon - 1; i >= 0; i--) {
            if (stage.parse().token(i).pos().startsWith("NN")) {
                return stage.parse().token(i);
            }
        }
        return null;
    }

    /** Somebody who can speak: a person or role, or a name that is no place, since datelines have colons too. */
    private boolean speaks(Stage stage, Token head, int colon) {
        Mention mention = stage.scene().at(head);
        if (mention != null) {
            return mention.kind() == Mention.Kind.ROLE || mention.participant().person() != null;
        }
        return cues.find(head.lemma(), Cue.WordClass.NOUN).isEmpty() && SPEAKERS.contains(head.lemma()) && colon < 5;
    }

    private static final List<String> SPEAKERS = List.of(
            "poll",
            "report",
            "study",
            "survey",
            "official",
            "expert",
            "analyst",
            "source",
            "newspaper",
            "spokesman",
            "spokeswoman",
            "ministry",
            "minister",
            "president",
            "police",
            "campaign",
            "aide",
            "adviser");

    /** The verb that leaves what is said to the next sentence, or null when this one does not end in a colon. */
    @Nullable
    Token unfinished(Stage stage) {
        int last = stage.parse().size() - 1;
        if (last < 1 || !stage.parse().token(last).form().equals(":")) {
            return null;
        }
        List<Token> verbs = new ArrayList<>();
        for (Token token : stage.parse().tokens()) {
            boolean says = Clauses.verbal(token)
                    && cues.find(token.lemma(), Cue.WordClass.VERB)
                            .filter(cue -> cue.takes("quote"))
                            .isPresent();
            if (says
                    && stage.quotationAt(token.index()) < 0
                    && !Speakers.ofVerb(stage, token).isEmpty()) {
                verbs.add(token);
            }
        }
        return verbs.isEmpty() ? null : verbs.get(verbs.size() - 1);
    }
}
