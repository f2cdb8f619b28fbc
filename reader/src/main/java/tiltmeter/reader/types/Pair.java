package tiltmeter.reader.types;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.model.Sector;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/**
 * Two ends in a parsed sentence, and the way through the tree from one to the other.
 *
 * @param source head word of the doer's phrase, null where the sentence does not name one
 * @param target head word of the other end's phrase, null where the sentence does not name one
 * @param inSource indexes of the tokens of the doer's phrase
 * @param inTarget the same for the other end
 * @param up tokens above the source, from its governor to where the ways meet; to the root if there is no target
 * @param down the same above the target
 * @param top where the ways from both ends meet, null if the tree does not join them
 */
record Pair(
        ParsedSentence sentence,
        Clauses clauses,
        @Nullable Token source,
        @Nullable Token target,
        BitSet inSource,
        BitSet inTarget,
        List<Token> up,
        List<Token> down,
        @Nullable Token top) {

    static Pair of(ParsedSentence sentence, @Nullable Span source, @Nullable Span target) {
        BitSet inSource = within(sentence, source);
        BitSet inTarget = within(sentence, target);
        Token from = head(sentence, inSource);
        Token to = head(sentence, inTarget);
        List<Token> up = ancestors(sentence, from);
        List<Token> down = ancestors(sentence, to);
        Token top = null;
        if (from != null && to != null) {
            List<Token> withTarget = new ArrayList<>(down);
            withTarget.add(0, to);
            List<Token> withSource = new ArrayList<>(up);
            withSource.add(0, from);
            for (Token each : withSource) {
                if (withTarget.contains(each)) {
                    top = each;
                    break;
                }
            }
            if (top != null) {
                up = upTo(up, top);
                down = upTo(down, top);
            }
        }
        return new Pair(sentence, new Clauses(sentence), from, to, inSource, inTarget, up, down, top);
    }

    /** The sentence with both ends on stage as somebody unknown who may be a state, a place or an official. */
    Scene scene() {
        List<Mention> mentions = new ArrayList<>();
        if (source != null) {
            mentions.add(mention(source, inSource, "source"));
        }
        if (target != null) {
            mentions.add(mention(target, inTarget, "target"));
        }
        return Scene.of(0, sentence, mentions);
    }

    private static Mention mention(Token head, BitSet in, String name) {
        int from = head.index();
        int to = head.index() + 1;
        while (from > 0 && in.get(from - 1)) {
            from--;
        }
        while (in.get(to)) {
            to++;
        }
        Participant anybody = new Participant(null, null, "XXX", Sector.GOV, name, null);
        return new Mention(from, to, head.index(), Mention.Kind.NAME, anybody, List.of());
    }

    private static List<Token> upTo(List<Token> ancestors, Token top) {
        int at = ancestors.indexOf(top);
        return at < 0 ? List.of() : ancestors.subList(0, at + 1);
    }

    private static BitSet within(ParsedSentence sentence, @Nullable Span span) {
        BitSet in = new BitSet(sentence.size());
        for (Token token : sentence.tokens()) {
            in.set(token.index(), span != null && span.overlaps(token.span()));
        }
        return in;
    }

    /** The word of a phrase that hangs on a word outside it; of several the first noun, else the first. */
    private static @Nullable Token head(ParsedSentence sentence, BitSet in) {
        Token first = null;
        Token noun = null;
        for (Token token : sentence.tokens()) {
            if (in.get(token.index()) && (token.head() < 0 || !in.get(token.head()))) {
                first = first == null ? token : first;
                noun = noun == null && Clauses.nominal(token) ? token : noun;
            }
        }
        return noun == null ? first : noun;
    }

    private static List<Token> ancestors(ParsedSentence sentence, @Nullable Token token) {
        List<Token> found = new ArrayList<>();
        for (Token each = token; each != null && each.head() >= 0 && found.size() <= sentence.size(); ) {
            each = sentence.token(each.head());
            found.add(each);
        }
        return found;
    }
}
