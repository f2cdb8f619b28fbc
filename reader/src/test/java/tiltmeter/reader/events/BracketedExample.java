package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act;
import tiltmeter.model.Participant;
import tiltmeter.model.Sector;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.SyntaxParser;
import tiltmeter.reader.syntax.Token;

/**
 * An example of the act lexicon, taken apart: the sentence without its brackets, and who stands in them. The mentions
 * are made from the brackets, so that the actor lexicon has no say in whether an act is found.
 */
final class BracketedExample {
    private static final Pattern BRACKET = Pattern.compile("\\[([AR]):([^\\]]+)\\]");
    private static final Set<String> BEFORE_A_NOUN = Set.of("amod", "nmod", "compound");
    private static final Pattern ARMED = Pattern.compile(
            "army|troop|force|rebel|militia|fighter|guerrilla|soldier|navy|militant|insurgent|warplane|guards?\\b");

    private final String sentence;
    private final List<Participant> bracketed = new ArrayList<>();

    BracketedExample(String example) {
        StringBuilder plain = new StringBuilder();
        Matcher matcher = BRACKET.matcher(example);
        int from = 0;
        while (matcher.find()) {
            plain.append(example, from, matcher.start());
            Span span =
                    new Span(plain.length(), plain.length() + matcher.group(2).length());
            plain.append(matcher.group(2));
            bracketed.add(participant(matcher.group(1), matcher.group(2), span));
            from = matcher.end();
        }
        this.sentence = plain.append(example.substring(from)).toString();
    }

    private static Participant participant(String end, String words, Span span) {
        boolean armed = ARMED.matcher(words.toLowerCase(Locale.ROOT)).find();
        String code = end.equals("A") ? "AAA" : "RRR";
        return new Participant(span, words, code, armed ? Sector.MIL : Sector.GOV, null, null);
    }

    /** The parsed sentence with the bracketed phrases on stage. */
    Scene scene(SyntaxParser parser) {
        ParsedSentence parse = parser.parse(sentence, new Span(0, sentence.length()));
        List<Mention> mentions = new ArrayList<>();
        for (Participant participant : bracketed) {
            mentions.add(mention(parse, participant));
        }
        return Scene.of(0, parse, mentions);
    }

    private static Mention mention(ParsedSentence parse, Participant participant) {
        Span span = participant.span();
        if (span == null) {
            throw new IllegalArgumentException("no words: " + participant);
        }
        List<Token> inside =
                parse.tokens().stream().filter(t -> span.contains(t.span())).toList();
        int from = inside.get(0).index();
        int to = inside.get(inside.size() - 1).index() + 1;
        Token head = inside.stream()
                .filter(t -> t.head() < from || t.head() >= to)
                .filter(t -> !t.label().equals("punct") && !t.label().equals("case"))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalArgumentException("no head: " + participant));
        Mention.Kind kind = BEFORE_A_NOUN.contains(head.label()) ? Mention.Kind.MODIFIER : Mention.Kind.NAME;
        return new Mention(from, to, head.index(), kind, participant, List.of());
    }

    /** Whether {@code draft} is of the type of {@code act}, with the bracketed phrases at its ends. */
    boolean isTold(Act act, Draft draft) {
        if (draft.act.type() != act.type()) {
            return false;
        }
        boolean straight = same("AAA", draft.actor) && same("RRR", draft.recipient);
        boolean crossed = draft.symmetric && same("AAA", draft.recipient) && same("RRR", draft.actor);
        return straight || crossed;
    }

    private boolean same(String code, @Nullable Participant end) {
        Participant wanted = bracketed.stream()
                .filter(each -> code.equals(each.code()))
                .findFirst()
                .orElse(null);
        return wanted == null ? end == null : wanted.equals(end);
    }

    @Override
    public String toString() {
        return sentence;
    }
}
