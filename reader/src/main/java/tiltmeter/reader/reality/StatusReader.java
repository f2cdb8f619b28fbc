package tiltmeter.reader.reality;

import java.util.Optional;
import tiltmeter.lexicon.reality.Embedders;
import tiltmeter.lexicon.reality.Embedders.Effect;
import tiltmeter.model.Status;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.Token;

/**
 * Decides from the words around a trigger whether its act happened.
 *
 * <p>The trigger's own negation and modals come first; then every word that it hangs on as a complement may change the
 * verdict, from the inside out: "has not refused to send" happened, "plans to refrain from sending" did not. What hangs
 * on as a circumstance, a relative clause or the object of a word that is no embedder is a fact of its own, and the
 * climb ends there. Misses: irony, conditions told in another sentence, and rhetorical questions.
 */
public final class StatusReader {
    private static final int MOST_STEPS = 15;

    private final Embedders embedders;

    public StatusReader(Embedders embedders) {
        this.embedders = embedders;
    }

    /** The status of the act that {@code trigger} names in {@code sentence}. */
    public Judgement judge(ParsedSentence sentence, Token trigger) {
        Clauses clauses = new Clauses(sentence);
        Surroundings around = new Surroundings(clauses);
        PhraseSteps phraseSteps = new PhraseSteps(clauses, around, embedders);
        ClauseSteps clauseSteps =
                new ClauseSteps(clauses, around, embedders, phraseSteps, verb -> judge(sentence, verb));
        Judgement judgement = modified(clauses, trigger, around.of(trigger));
        Token token = trigger;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Token governor = clauses.governor(token);
            if (governor == null) {
                break;
            }
            boolean verbal = Clauses.verbal(token) || token.label().equals("pcomp");
            Step step = verbal
                    ? clauseSteps.take(token, governor, judgement)
                    : phraseSteps.take(token, governor, judgement);
            judgement = step.judgement();
            if (step.end()) {
                break;
            }
            token = governor;
        }
        return judgement;
    }

    /** A "planned visit", a "possible attack". */
    private Judgement modified(Clauses clauses, Token trigger, Judgement own) {
        if (Clauses.verbal(trigger) || own.status() != Status.HAPPENED) {
            return own;
        }
        for (Token child : clauses.sentence().children(trigger)) {
            boolean before = child.index() < trigger.index() && !child.label().equals("poss");
            Optional<Effect> effect = before ? embedders.effect(child.lemma(), "mod") : Optional.empty();
            if (before && effect.isEmpty()) {
                String form = child.form().toLowerCase(java.util.Locale.ROOT);
                effect = embedders.effect(form, "mod");
            }
            if (effect.isPresent()) {
                return Effects.changed(own, effect.get(), Status.HAPPENED, child);
            }
        }
        return own;
    }
}
