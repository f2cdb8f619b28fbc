package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.statements.Cue;
import tiltmeter.lexicon.statements.Cues;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** Statements whose cue is a verb: said, told X that, accused X of, urged X to, was confirmed by. */
final class VerbCues {
    private static final Set<String> FIRST_PERSONS = Set.of("i", "we", "you");

    private final Cues cues;
    private final VerbContents contents;

    VerbCues(Cues cues) {
        this.cues = cues;
        this.contents = new VerbContents(cues);
    }

    /** What {@code verb} attributes, or null when it attributes nothing. */
    @Nullable
    Finding find(Stage stage, Token verb) {
        Cue cue = cues.find(verb.lemma(), Cue.WordClass.VERB).orElse(null);
        if (cue == null || !Clauses.verbal(verb)) {
            return null;
        }
        List<Token> speakers = Speakers.ofVerb(stage, verb);
        if (cue.kind() == Cue.Kind.THOUGHT && thinksAloud(stage, verb, speakers)) {
            return null;
        }
        List<Span> content = contents.said(stage, cue, verb, speakers);
        boolean clause = !content.isEmpty();
        if (!clause) {
            content = NamedContents.of(stage, cue, verb);
        }
        if (leavesQuotation(stage, verb, content)) {
            return null;
        }
        if (content.isEmpty() || (speakers.isEmpty() && !(clause && speaks(stage, verb)))) {
            return null;
        }
        return new Finding(cueSpan(stage, verb), verb, speakers, addressee(stage, cue, verb, content), content);
    }

    /** "I think" and "you know" inside a quotation are part of what is said. */
    private static boolean thinksAloud(Stage stage, Token verb, List<Token> speakers) {
        return stage.quotationAt(verb.index()) >= 0
                && speakers.stream()
                        .anyMatch(speaker ->
                                FIRST_PERSONS.contains(speaker.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Words inside a quotation cannot attribute what stands outside it; the parser may think so. */
    private static boolean leavesQuotation(Stage stage, Token verb, List<Span> content) {
        int number = stage.quotationAt(verb.index());
        return number >= 0
                && content.stream()
                        .anyMatch(span -> !stage.quotation(number).whole().contains(span));
    }

    /** A verb without a speaker still attributes when it is passive: "was said to", "are expected to". */
    private static boolean speaks(Stage stage, Token verb) {
        return stage.clauses().passive(verb);
    }

    private static Span cueSpan(Stage stage, Token verb) {
        for (Token child : stage.parse().children(verb)) {
            if ((child.label().equals("prt") || child.label().equals("prep"))
                    && child.index() == verb.index() + 1
                    && (child.label().equals("prt")
                            || Set.of("for", "on", "of", "about", "to").contains(child.lemma()))
                    && verb.lemma().equals("call")) {
                return new Span(verb.span().start(), child.span().end());
            }
        }
        return verb.span();
    }

    private static @Nullable Token addressee(Stage stage, Cue cue, Token verb, List<Span> content) {
        for (String place : cue.addressee()) {
            List<Token> heads = new ArrayList<>();
            if (place.equals("obj")) {
                heads.addAll(
                        stage.clauses().passive(verb)
                                ? stage.clauses().undergoers(verb)
                                : stage.clauses().children(verb, "dobj"));
                heads.addAll(stage.clauses().receivers(verb));
            } else {
                heads.addAll(stage.clauses().after(verb, place));
            }
            for (Token head : heads) {
                boolean said = content.stream().anyMatch(span -> span.contains(head.span()));
                if (!said && Clauses.nominal(head) && !head.pos().equals("CD")) {
                    return head;
                }
            }
        }
        return null;
    }
}
