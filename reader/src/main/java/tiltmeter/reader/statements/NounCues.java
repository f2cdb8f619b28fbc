package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.statements.Cue;
import tiltmeter.lexicon.statements.Cues;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** Statements whose cue is a noun or adjective: Peru's claim that, voiced concern about, was adamant that. */
final class NounCues {
    private static final Set<String> CLAUSAL = Set.of("acl", "ccomp", "relcl", "xcomp", "vmod", "dep");

    private final Cues cues;

    NounCues(Cues cues) {
        this.cues = cues;
    }

    /** What {@code word} attributes, or null when it attributes nothing or nobody to attribute it to is named. */
    @Nullable
    Finding find(Stage stage, Token word) {
        boolean noun = word.pos().startsWith("NN");
        if (!noun && !word.pos().startsWith("J")) {
            return null;
        }
        Cue cue = cues.find(word.lemma(), noun ? Cue.WordClass.NOUN : Cue.WordClass.ADJ)
                .orElse(null);
        if (cue == null) {
            return null;
        }
        List<Span> content = content(stage, cue, word);
        if (content.isEmpty()) {
            return null;
        }
        List<Token> speakers = speakers(stage, word);
        return speakers.isEmpty() ? null : new Finding(cueSpan(stage, word), word, speakers, null, content);
    }

    private static List<Span> content(Stage stage, Cue cue, Token word) {
        for (Token child : stage.parse().children(word)) {
            if (child.index() <= word.index()) {
                continue;
            }
            if (CLAUSAL.contains(child.label()) && cue.takes(form(stage, child))) {
                return ClauseSpans.after(stage, word, child);
            }
        }
        for (Token child : stage.parse().children(word)) {
            boolean preposition = child.index() > word.index()
                    && child.label().equals("prep")
                    && cue.takes(child.lemma())
                    && stage.high(child) > child.index();
            if (preposition) {
                return ClauseSpans.one(stage.trimmed(child.index() + 1, stage.high(child)));
            }
        }
        return List.of();
    }

    private static String form(Stage stage, Token clause) {
        for (Token child : stage.parse().children(clause)) {
            if (child.index() < clause.index()
                    && child.lemma().equals("to")
                    && child.label().equals("aux")) {
                return "inf";
            }
            if (child.lemma().equals("that")
                    && (child.label().equals("mark") || child.label().equals("complm"))) {
                return "that";
            }
        }
        return stage.clauses().has(clause, "nsubj")
                        && !clause.label().equals("relcl")
                        && !clause.label().equals("acl")
                ? "that"
                : "";
    }

    private static List<Token> speakers(Stage stage, Token word) {
        Clauses clauses = stage.clauses();
        List<Token> owners = new ArrayList<>(clauses.children(word, "poss"));
        if (!owners.isEmpty()) {
            return owners;
        }
        for (String preposition : List.of("by", "from")) {
            owners.addAll(clauses.after(word, preposition));
        }
        Token verb = clauses.head(word);
        boolean governed = verb != null
                && Clauses.verbal(verb)
                && Set.of("dobj", "acomp", "attr", "oprd").contains(word.label());
        if (owners.isEmpty() && verb != null && governed) {
            owners.addAll(Speakers.ofVerb(stage, verb));
        }
        return owners;
    }

    /** The noun with the verb that governs it: "voiced concern". */
    private static Span cueSpan(Stage stage, Token word) {
        Token verb = stage.clauses().head(word);
        boolean together = verb != null
                && stage.clauses().children(word, "poss").isEmpty()
                && word.label().equals("dobj")
                && Clauses.verbal(verb)
                && word.index() > verb.index()
                && word.index() - verb.index() < 5;
        return together && verb != null
                ? new Span(verb.span().start(), word.span().end())
                : word.span();
    }
}
