package tiltmeter.reader.syntax;

import java.util.ArrayList;
import java.util.List;
import tiltmeter.model.Span;

/** A dependency tree over the tokens of one sentence. */
public final class ParsedSentence {
    private final Span span;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    /**
     * @param span where the sentence stands in the article's body, UTF-16 offsets
     * @param tokens in reading order, each at its own {@link Token#index}
     */
    public ParsedSentence(Span span, List<Token> tokens) {
        this.span = span;
        this.tokens = List.copyOf(tokens);
        List<List<Token>> below = new ArrayList<>();
        for (Token token : tokens) {
            if (token.index() != below.size()) {
                throw new IllegalArgumentException("token out of place: " + token);
            }
            below.add(new ArrayList<>());
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                below.get(token.head()).add(token);
            }
        }
        this.children = below;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** Dependents of {@code token} in reading order. */
    public List<Token> children(Token token) {
        return List.copyOf(children.get(token.index()));
    }

    /** Whether {@code token} is {@code ancestor} or hangs somewhere below it. */
    public boolean under(Token token, Token ancestor) {
        for (int i = token.index(), steps = 0;
                i >= 0 && steps <= tokens.size();
                i = tokens.get(i).head(), steps++) {
            if (i == ancestor.index()) {
                return true;
            }
        }
        return false;
    }

    /** {@code token} and everything below it, in reading order. */
    public List<Token> subtree(Token token) {
        boolean[] in = new boolean[tokens.size()];
        mark(token.index(), in);
        List<Token> all = new ArrayList<>();
        for (Token t : tokens) {
            if (in[t.index()]) {
                all.add(t);
            }
        }
        return all;
    }

    private void mark(int index, boolean[] in) {
        if (in[index]) {
            return;
        }
        in[index] = true;
        for (Token child : children.get(index)) {
            mark(child.index(), in);
        }
    }

    /** From the first to the last unit of the subtree of {@code token}. */
    public Span reach(Token token) {
        List<Token> all = subtree(token);
        return new Span(
                all.get(0).span().start(), all.get(all.size() - 1).span().end());
    }
}
