package tiltmeter.reader.time;

import java.util.Set;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/** Whether the clause around a word looks ahead. Misses: futures that only the story tells. */
final class Tense {
    private static final Set<String> MODALS =
            Set.of("will", "shall", "'ll", "wo", "may", "might", "can", "could", "should", "must", "would");
    private static final Set<String> AHEAD =
            Set.of("schedule", "slate", "plan", "set", "due", "expect", "upcoming", "deadline", "propose");
    /** Verbs whose infinitive or present is not in the future. */
    private static final Set<String> ACTUAL =
            Set.of("manage", "begin", "start", "continue", "fail", "refuse", "decline", "help", "use", "say", "tell");

    private static final Set<String> PRESENT_FUTURE =
            Set.of("begin", "start", "open", "end", "expire", "be", "meet", "take", "leave", "arrive", "vote");

    private static final int MOST_STEPS = 12;

    private Tense() {}

    static boolean future(ParsedSentence sentence, int index) {
        Token token = sentence.token(index);
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (token.lemma().equals("since")) {
                return false;
            }
            if (AHEAD.contains(token.lemma()) && steps > 0) {
                return true;
            }
            if (Clauses.verbal(token) && !token.label().startsWith("aux")) {
                return verb(sentence, token);
            }
            if (token.head() < 0) {
                return false;
            }
            token = sentence.token(token.head());
        }
        return false;
    }

    /** Whether the nearest verb above the word is in the past tense or the perfect: "was held on", "had met in". */
    static boolean past(ParsedSentence sentence, int index) {
        Token token = sentence.token(index);
        for (int steps = 0; steps < MOST_STEPS && token.head() >= 0; steps++) {
            token = sentence.token(token.head());
            if (Clauses.verbal(token) && !token.label().startsWith("aux")) {
                break;
            }
        }
        if (token.pos().equals("VBD")) {
            return true;
        }
        for (Token child : sentence.children(token)) {
            boolean helper = child.label().startsWith("aux") && child.index() < token.index();
            if (helper && (child.pos().equals("VBD") || child.lemma().equals("have"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean verb(ParsedSentence sentence, Token verb) {
        boolean perfect = false;
        boolean infinitive = false;
        boolean modal = false;
        for (Token child : sentence.children(verb)) {
            if (!child.label().startsWith("aux") || child.index() > verb.index()) {
                continue;
            }
            modal |= child.pos().equals("MD") && MODALS.contains(child.lemma());
            perfect |= child.lemma().equals("have");
            infinitive |= child.pos().equals("TO");
        }
        if (perfect) {
            return false;
        }
        if (modal) {
            return true;
        }
        Token head = verb.head() < 0 ? null : sentence.token(verb.head());
        if (infinitive) {
            boolean complement = verb.label().equals("xcomp")
                    || verb.label().equals("acl")
                    || verb.label().equals("ccomp");
            return complement && head != null && !ACTUAL.contains(head.lemma());
        }
        if (verb.label().equals("conj")
                && head != null
                && Clauses.verbal(head)
                && verb.pos().equals("VB")) {
            return verb(sentence, head);
        }
        boolean present = verb.pos().equals("VBZ") || verb.pos().equals("VBP");
        return present && PRESENT_FUTURE.contains(verb.lemma());
    }
}
