package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** Who speaks: the words in the sentence, and the participants they stand for. */
final class Speakers {
    private static final Set<String> INSIDE_NAME =
            Set.of("det", "amod", "nn", "compound", "poss", "nummod", "num", "nmod", "quantmod", "case", "possessive");

    private static final int MOST = 6;

    private Speakers() {}

    /**
     * One who speaks.
     *
     * @param unnamed whether the name is kept back or not known
     */
    record Speaker(Participant participant, boolean unnamed) {}

    /** Heads of those who do what {@code verb} says; empty for "it is said". */
    static List<Token> ofVerb(Stage stage, Token verb) {
        Token above = stage.clauses().head(verb);
        if (above != null && above.lemma().equals("as") && verb.label().equals("pcomp")) {
            Token matrix = stage.clauses().head(above);
            List<Token> quoted = matrix == null ? List.of() : stage.clauses().undergoers(matrix);
            if (!quoted.isEmpty()) {
                return quoted;
            }
        }
        if (verb.pos().equals("VBN") && verb.label().equals("advcl") && !hasAuxiliary(stage, verb)) {
            return List.of();
        }
        Token matrix = sayingMatrix(stage, verb);
        if (matrix != null) {
            return ofVerb(stage, matrix);
        }
        List<Token> speakers = new ArrayList<>();
        for (Token doer : stage.clauses().doers(verb)) {
            if (Clauses.nominal(doer)
                    && !doer.pos().equals("EX")
                    && !doer.lemma().equals("there")) {
                speakers.add(doer);
            }
        }
        return speakers.isEmpty() ? beside(stage, verb) : speakers;
    }

    /** The verb of saying whose speaker goes on: said in "said the ice was thin, adding that boats were stuck". */
    private static @Nullable Token sayingMatrix(Stage stage, Token verb) {
        Token clause = stage.clauses().head(verb);
        int low = stage.low(verb);
        boolean goesOn = clause != null
                && verb.pos().equals("VBG")
                && verb.label().equals("advcl")
                && clause.label().equals("ccomp")
                && low > clause.index()
                && stage.parse().token(low - 1).form().equals(",");
        if (!goesOn || clause == null) {
            return null;
        }
        Token matrix = stage.clauses().head(clause);
        return matrix != null && matrix.index() < clause.index() && Clauses.verbal(matrix) ? matrix : null;
    }

    /**
     * The noun right before a finite verb without a subject, or right after one that has nothing but marks before it:
     * what the parser took for an apposition or object.
     */
    private static List<Token> beside(Stage stage, Token verb) {
        if ((!verb.pos().equals("VBD") && !verb.pos().equals("VBZ"))
                || stage.clauses().passive(verb)
                || verb.label().equals("conj")) {
            return List.of();
        }
        int before = verb.index() - 1;
        while (before >= 0
                && (stage.parse().token(before).form().equals(",")
                        || stage.parse().token(before).pos().equals("RB"))) {
            before--;
        }
        if (before < 0) {
            return List.of();
        }
        Token word = stage.parse().token(before);
        if (word.pos().startsWith("NN") && stage.quotationAt(before) == stage.quotationAt(verb.index())) {
            return List.of(word);
        }
        boolean closes = stage.mark(before) && stage.quotationAt(before - 1) >= 0;
        return closes ? stage.clauses().children(verb, "dobj") : List.of();
    }

    /** "Asked whether it rained, the warden …" tells who was asked, not who asked. */
    private static boolean hasAuxiliary(Stage stage, Token verb) {
        return stage.clauses().has(verb, "aux") || stage.clauses().has(verb, "nsubj");
    }

    /** The participants that the words at {@code heads} stand for, with those coordinated with them. */
    static List<Speaker> participants(Stage stage, List<Token> heads, Civilians civilians) {
        List<Speaker> all = new ArrayList<>();
        for (Token head : heads) {
            for (Token each : stage.clauses().coordinated(head)) {
                for (Participant found : at(stage, each)) {
                    Participant participant = civilians.known(stage, each, found);
                    Speaker speaker = new Speaker(participant, Unnamed.is(stage, each, participant));
                    if (all.size() < MOST && !all.contains(speaker)) {
                        all.add(speaker);
                    }
                }
            }
        }
        return all;
    }

    private static List<Participant> at(Stage stage, Token head) {
        Mention mention = stage.scene().at(head);
        if (mention == null) {
            mention = stage.scene().covering(head);
        }
        if (mention != null) {
            return Scene.everybody(mention);
        }
        Span span = name(stage, head);
        Mention modifier = modifier(stage, head);
        Participant land = modifier == null ? null : modifier.participant();
        return List.of(new Participant(
                span,
                span.of(stage.body()),
                land == null ? null : land.code(),
                land == null || land.sector() == null ? null : Unnamed.sector(head, land.sector()),
                land == null ? null : land.name(),
                null));
    }

    /** A country or organisation that says whose people the words mean: "a Chinese analyst". */
    private static @Nullable Mention modifier(Stage stage, Token head) {
        for (Token child : stage.parse().children(head)) {
            if (child.index() < head.index() && INSIDE_NAME.contains(child.label())) {
                Mention mention = stage.scene().covering(child);
                if (mention != null && mention.participant().code() != null) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** The shortest phrase that names: "a senior official", without what follows. */
    static Span name(Stage stage, Token head) {
        int first = head.index();
        for (Token child : stage.parse().children(head)) {
            if (child.index() < first && INSIDE_NAME.contains(child.label())) {
                first = Math.min(first, stage.low(child));
            }
        }
        return new Span(stage.parse().token(first).span().start(), head.span().end());
    }
}
