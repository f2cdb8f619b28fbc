package tiltmeter.reader.statements;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.syntax.Token;

/** Coarse kinds of words for the features of the attribution models. */
final class Kin {
    private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our", "you", "your");
    private static final Set<String> QUESTION = Set.of("whether", "if", "how", "why", "what", "who", "when", "where");

    private Kin() {}

    /** What sort of somebody or something {@code token} is. */
    static String somebody(Stage stage, Token token) {
        String pos = token.pos();
        if (pos.startsWith("PRP")) {
            return FIRST.contains(token.lemma()) ? "first" : "pron:" + token.lemma();
        }
        if (pos.startsWith("W") || pos.equals("DT") || pos.equals("EX") || pos.equals("CD")) {
            return "pron:" + token.lemma();
        }
        Mention mention = stage.scene().at(token);
        if (mention != null && mention.participant().person() != null) {
            return "person";
        }
        if (mention != null) {
            return "known:" + mention.kind();
        }
        return pos.startsWith("NNP") ? "name" : pos.startsWith("NN") ? "noun" : "other:" + pos;
    }

    /** N, V, J, R or the tag itself. */
    static String wordClass(Token token) {
        String pos = token.pos();
        return pos.startsWith("NN")
                ? "N"
                : pos.startsWith("VB") ? "V" : pos.startsWith("J") ? "J" : pos.startsWith("RB") ? "R" : pos;
    }

    /** How a clause is introduced: that, to, whether and the like, a gerund, or a bare clause. */
    static String clause(Stage stage, Token head) {
        boolean subject = false;
        String opener = "";
        List<Token> children = stage.parse().children(head);
        for (Token child : children) {
            if (child.index() > head.index()) {
                break;
            }
            subject |= child.label().startsWith("nsubj");
            boolean marks = child.label().equals("mark")
                    || child.label().equals("complm")
                    || child.label().equals("aux")
                    || QUESTION.contains(child.lemma());
            if (opener.isEmpty() && marks) {
                opener = child.lemma().equals("that") || child.lemma().equals("to")
                        ? child.lemma()
                        : QUESTION.contains(child.lemma())
                                ? "wh"
                                : child.label().equals("mark") ? "mark" : "";
            }
        }
        return opener + (subject ? "+s" : head.pos().equals("VBG") ? "+ing" : "");
    }

    /** 0, 1, 2, 3, 4, 6, 10, 16, 26, 40: the largest of these that {@code count} reaches. */
    static int bucket(int count) {
        int[] steps = {0, 1, 2, 3, 4, 6, 10, 16, 26, 40};
        int found = 0;
        for (int step : steps) {
            found = count >= step ? step : found;
        }
        return found;
    }

    static String lemma(Stage stage, int index) {
        if (index < 0) {
            return "^";
        }
        return index >= stage.parse().size() ? "$" : stage.parse().token(index).lemma();
    }

    static String pos(Stage stage, int index) {
        if (index < 0) {
            return "^";
        }
        return index >= stage.parse().size() ? "$" : stage.parse().token(index).pos();
    }

    static String lemma(@Nullable Token token) {
        return token == null ? "^" : token.lemma();
    }
}
