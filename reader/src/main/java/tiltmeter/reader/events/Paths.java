package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/** Ways through a tree from one word to another. */
final class Paths {
    private static final int LONGEST = 5;

    private Paths() {}

    /**
     * A way through a tree.
     *
     * @param up words that are left upwards, the first first
     * @param down words that are come to downwards, the last first
     */
    record Way(List<Token> up, List<Token> down) {

        int length() {
            return up.size() + down.size();
        }

        /** Labels up and down, with the words of prepositions; "far" when there are many. */
        String labels() {
            if (length() > LONGEST) {
                return "far";
            }
            StringBuilder path = new StringBuilder();
            for (Token token : up) {
                path.append('^').append(label(token));
            }
            for (int i = down.size() - 1; i >= 0; i--) {
                path.append('v').append(label(down.get(i)));
            }
            return path.isEmpty() ? "itself" : path.toString();
        }

        /** The first label up, the first down: what a long path is still worth. */
        String rough() {
            String first = up.isEmpty() ? "" : up.get(0).label();
            String branch = down.isEmpty() ? "" : down.get(down.size() - 1).label();
            return (up.isEmpty() ? "" : "^") + first + Math.min(3, up.size()) + "v" + branch;
        }
    }

    /** The way from {@code from} to {@code to}; null where they stand in two trees. */
    static @Nullable Way between(ParsedSentence parse, Token from, Token to) {
        boolean[] above = new boolean[parse.size()];
        Token token = from;
        above[token.index()] = true;
        while (token.head() >= 0 && !above[token.head()]) {
            token = parse.token(token.head());
            above[token.index()] = true;
        }
        List<Token> down = new ArrayList<>();
        token = to;
        for (int steps = 0; !above[token.index()] && steps <= parse.size(); steps++) {
            down.add(token);
            if (token.head() < 0) {
                return null;
            }
            token = parse.token(token.head());
        }
        Token top = token;
        List<Token> up = new ArrayList<>();
        token = from;
        for (int steps = 0; token.index() != top.index() && steps <= parse.size(); steps++) {
            up.add(token);
            token = parse.token(token.head());
        }
        return new Way(up, down);
    }

    private static String label(Token token) {
        return token.label().equals("prep") || token.label().equals("agent")
                ? token.label() + ":" + token.lemma()
                : token.label();
    }
}
