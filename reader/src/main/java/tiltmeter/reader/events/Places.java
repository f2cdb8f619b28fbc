package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act.WordClass;
import tiltmeter.lexicon.acts.Slot;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Token;

/**
 * The words that stand where an act's frame looks for its ends, whoever they are: "it" in "accused it", "the charge" in
 * "rejected the charge". Null where no such place is filled.
 */
record Places(@Nullable Token actor, @Nullable Token recipient) {
    private static final Slot SUBJECT = new Slot(Slot.Kind.SUBJ, "");

    static Places of(Draft draft, Slots slots) {
        List<Slot> doers = new ArrayList<>(draft.act.frame().actor());
        if (draft.act.pos() == WordClass.NOUN) {
            doers.add(SUBJECT);
        }
        Token actor = first(doers, draft, slots, null);
        return new Places(actor, first(draft.act.frame().recipient(), draft, slots, actor));
    }

    private static @Nullable Token first(List<Slot> places, Draft draft, Slots slots, @Nullable Token other) {
        for (Slot place : places) {
            for (Token filler : slots.fill(place, draft.trigger)) {
                if (filler.index() != draft.trigger.index() && (other == null || other.index() != filler.index())) {
                    return filler;
                }
            }
        }
        return null;
    }

    @Nullable
    Token at(boolean doer) {
        return doer ? actor : recipient;
    }

    /** What kind of word stands at an end: a pronoun, a name, an act, a thing; "nothing" where there is none. */
    String kind(boolean doer, Scene scene, List<Draft> beside) {
        Token word = at(doer);
        if (word == null) {
            return "nothing";
        }
        if (word.pos().startsWith("PRP")) {
            return word.lemma();
        }
        for (Draft other : beside) {
            if (other.trigger.index() == word.index()) {
                return "act";
            }
        }
        if (scene.covering(word) != null) {
            return "somebody";
        }
        return word.pos().startsWith("NNP") ? "name" : word.pos().startsWith("N") ? word.pos() : "word";
    }
}
