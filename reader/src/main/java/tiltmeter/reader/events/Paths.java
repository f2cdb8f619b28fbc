package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/** Ways through a tree from one word to another. */
final class Paths {
    private static final int LONGEST = 5;

    private Paths() {}

    /**
     * Labels up from {@code from} and down to {@code to}, with the words of prepositions; "far" when there are many.
     */
    static String between(ParsedSentence parse, Token from, Token to) {
        List<Token> up = new ArrayList<>();
        List<Token> down = new ArrayList<>();
        if (!meet(parse, from, to, up, down) || up.size() + down.size() > LONGEST) {
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

    /** The first label up, the first and the last label down: what a long path is still worth. */
    static String rough(ParsedSentence parse, Token from, Token to) {
        List<Token> up = new ArrayList<>();
        List<Token> down = new ArrayList<>();
        if (!meet(parse, from, to, up, down)) {
            return "apart";
        }
        String first = up.isEmpty() ? "" : up.get(0).label();
        String branch = down.isEmpty() ? "" : down.get(down.size() - 1).label();
        return (up.isEmpty() ? "" : "^") + first + Math.min(3, up.size()) + "v" + branch;
    }

    /** Number of steps between two words. */
    static int length(ParsedSentence parse, Token from, Token to) {
        List<Token> up = new ArrayList<>();
        List<Token> down = new ArrayList<>();
        return meet(parse, from, to, up, down) ? up.size() + down.size() : parse.size();
    }

    private static boolean meet(ParsedSentence parse, Token from, Token to, List<Token> up, List<Token> down) {
        boolean[] above = new boolean[parse.size()];
        Token token = from;
        above[token.index()] = true;
        while (token.head() >= 0 && !above[token.head()]) {
            token = parse.token(token.head());
            above[token.index()] = true;
        }
        token = to;
        for (int steps = 0; !above[token.index()] && steps <= parse.size(); steps++) {
            down.add(token);
            if (token.head() < 0) {
                return false;
            }
            token = parse.token(token.head());
        }
        Token top = token;
        token = from;
        for (int steps = 0; token.index() != top.index() && steps <= parse.size(); steps++) {
            up.add(token);
            token = parse.token(token.head());
        }
        return true;
    }

    private static String label(Token token) {
        return token.label().equals("prep") || token.label().equals("agent")
                ? token.label() + ":" + token.lemma()
                : token.label();
    }
}
