package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.actors.Role;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/** One parsed sentence with the names and role phrases that stand in it, by token. */
final class Scan {
    /** A name over tokens {@code [from, to)}; its span may be only a part of a token ("Russian" in "anti-Russian"). */
    record Name(int from, int to, Span span, List<Sense> senses) {}

    /** A role phrase over tokens {@code [from, to)}. */
    record Phrase(int from, int to, Span span, Role role) {}

    private final String body;
    private final ParsedSentence parse;
    private final List<Name> names = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final @Nullable Name[] nameAt;
    private final @Nullable Phrase[] phraseAt;
    private final String[] words;

    Scan(String body, ParsedSentence parse, NameIndex index) {
        this.body = body;
        this.parse = parse;
        this.nameAt = new Name[parse.size()];
        this.phraseAt = new Phrase[parse.size()];
        this.words = new String[parse.size()];
        for (Token token : parse.tokens()) {
            words[token.index()] = token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
        }
        Words units = Words.of(body, parse.span());
        List<NameTrie.Hit<Role>> roles = index.roles().find(units);
        for (NameTrie.Hit<Sense> hit : index.names().find(units)) {
            if (!insideLongerRole(hit.span(), roles)) {
                int from = tokenAt(hit.span().start());
                int to = tokenAt(hit.span().end() - 1) + 1;
                if (from >= 0 && to > from) {
                    Name name = new Name(from, to, hit.span(), hit.values());
                    names.add(name);
                    for (int i = from; i < to; i++) {
                        nameAt[i] = name;
                    }
                }
            }
        }
        for (NameTrie.Hit<Role> hit : roles) {
            int from = tokenAt(hit.span().start());
            int to = tokenAt(hit.span().end() - 1) + 1;
            if (from >= 0 && to > from && free(from, to) && wholeTokens(from, to, hit.span())) {
                Phrase phrase = new Phrase(from, to, hit.span(), hit.values().get(0));
                phrases.add(phrase);
                for (int i = from; i < to; i++) {
                    phraseAt[i] = phrase;
                }
            }
        }
    }

    /** "state department spokesman" is one role, not the department. */
    private static boolean insideLongerRole(Span name, List<NameTrie.Hit<Role>> roles) {
        for (NameTrie.Hit<Role> role : roles) {
            if (role.span().contains(name) && role.span().length() > name.length()) {
                return true;
            }
        }
        return false;
    }

    private boolean free(int from, int to) {
        for (int i = from; i < to; i++) {
            if (nameAt[i] != null) {
                return false;
            }
        }
        return true;
    }

    private boolean wholeTokens(int from, int to, Span span) {
        return parse.token(from).span().start() == span.start()
                && parse.token(to - 1).span().end() <= span.end() + 1;
    }

    private int tokenAt(int offset) {
        int low = 0;
        int high = parse.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = parse.token(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    String body() {
        return body;
    }

    ParsedSentence parse() {
        return parse;
    }

    int size() {
        return parse.size();
    }

    Token token(int i) {
        return parse.token(i);
    }

    List<Name> names() {
        return names;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    @Nullable
    Name nameAt(int i) {
        return i < 0 || i >= nameAt.length ? null : nameAt[i];
    }

    @Nullable
    Phrase phraseAt(int i) {
        return i < 0 || i >= phraseAt.length ? null : phraseAt[i];
    }

    /** Token {@code i} in lower case with straight apostrophes, or the empty string outside the sentence. */
    String word(int i) {
        return i < 0 || i >= words.length ? "" : words[i];
    }

    /** Tag of token {@code i}, or the empty string outside the sentence. */
    String pos(int i) {
        return i < 0 || i >= parse.size() ? "" : parse.token(i).pos();
    }

    /** From the start of token {@code from} to the end of token {@code to - 1}. */
    Span span(int from, int to) {
        return new Span(
                parse.token(from).span().start(), parse.token(to - 1).span().end());
    }

    /** The token of {@code [from, to)} that hangs outside of it; the last noun where several do. */
    int head(int from, int to) {
        int found = -1;
        for (int i = from; i < to; i++) {
            int head = parse.token(i).head();
            boolean outside = head < from || head >= to;
            boolean noun = pos(i).startsWith("NN") || pos(i).startsWith("PRP") || pos(i).startsWith("CD");
            if (outside && (found < 0 || noun)) {
                found = i;
            }
        }
        return found < 0 ? to - 1 : found;
    }

    /** Whether the phrase headed by {@code head} modifies a noun to its right: "US" in "US sanctions". */
    boolean modifies(int head) {
        Token token = parse.token(head);
        boolean label = switch (token.label()) {
            case "nmod", "amod", "compound", "nn", "quantmod" -> true;
            default -> false;
        };
        return label && token.head() > head && pos(token.head()).startsWith("NN");
    }
}
