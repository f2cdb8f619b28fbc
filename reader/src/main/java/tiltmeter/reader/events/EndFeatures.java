package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Slot;
import tiltmeter.model.Participant;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** What speaks for and against somebody at one end of an act. */
final class EndFeatures {
    private final Company company;
    private final History history;
    private final Setting setting;
    private final Standing standing;
    private final Neighbours neighbours;
    private final List<String> places = new ArrayList<>();

    EndFeatures(Company company, History history, Setting setting) {
        this.company = company;
        this.history = history;
        this.setting = setting;
        this.standing = new Standing(company, setting.draft());
        this.neighbours = new Neighbours(setting);
        places.add(setting.places().kind(true, setting.draft().scene, setting.beside()));
        places.add(setting.places().kind(false, setting.draft().scene, setting.beside()));
    }

    /** Features of leaving an end open, or of emptying it. */
    List<String> nobody(boolean actor) {
        String end = actor ? "A" : "R";
        Draft draft = setting.draft();
        Participant kept = actor ? draft.actor : draft.recipient;
        Participant other = actor ? draft.recipient : draft.actor;
        String what = end + (kept == null ? " open" : kept.code() == null ? " unknown" : " emptied");
        List<String> found = new ArrayList<>();
        found.add(what);
        found.add(what + " " + draft.act.pos());
        found.add(what + " " + draft.trigger.lemma());
        found.add(what + (other == null ? " other open" : " other kept"));
        found.add(what + " by " + setting.determiner());
        found.add(what + " place " + places.get(actor ? 0 : 1));
        Token word = setting.places().at(actor);
        if (word != null && word.pos().startsWith("N") && kept == null) {
            found.add(what + " word " + word.lemma());
        }
        if (Clauses.verbal(draft.trigger) && draft.scene.clauses().passive(draft.trigger)) {
            found.add(what + " passive");
        }
        if (draft.act.frame().recipient().stream().anyMatch(slot -> slot.kind() == Slot.Kind.NONE)) {
            found.add(what + " frame asks for none");
        }
        found.add(
                what + " among " + Math.min(3, company.in(draft.scene.number()).size()));
        if (setting.suggestion() != null) {
            found.add(what + " told before");
        }
        return found;
    }

    /** Features of somebody at an end. */
    List<String> of(boolean actor, String code) {
        Draft draft = setting.draft();
        Participant kept = actor ? draft.actor : draft.recipient;
        Participant other = actor ? draft.recipient : draft.actor;
        String end = actor ? "A" : "R";
        Set<String> found = new LinkedHashSet<>();
        found.add(end + " kind " + Company.kind(code));
        boolean here = standing.here(code);
        if (here) {
            standing.describe(end, code, found);
        } else {
            away(end, code, found);
        }
        found.add(end + " rank " + Math.min(4, company.rank(code)) + (here ? " here" : " away"));
        if (kept != null && code.equals(kept.code())) {
            found.add(end + " kept");
            found.add(end + " kept " + draft.act.pos());
            standing.kept(end, kept, found);
        } else {
            if (kept != null && kept.code() != null) {
                found.add(end + " replaced");
            }
            found.add(end + " for " + places.get(actor ? 0 : 1) + (here ? " here" : " away"));
        }
        if (other != null && code.equals(other.code())) {
            found.add(end + " is the other");
        } else if (here && onlyHere(code, other)) {
            found.add(end + " only one here");
        }
        neighbours.describe(actor, code, found);
        for (String what : history.of(draft, code)) {
            found.add(end + " " + what);
            if (!here) {
                found.add(end + " " + what + " away");
            }
        }
        return List.copyOf(found);
    }

    private void away(String end, String code, Set<String> found) {
        int sentence = setting.draft().scene.number();
        int age = company.age(sentence, code);
        String when = age < 0 ? "ahead" : age > 5 ? "old" : Integer.toString(Math.min(3, age));
        found.add(end + " age " + when);
        if (age == 1) {
            found.add(end + " last as " + company.label(sentence - 1, code));
        }
    }

    /** Whether {@code code} is the only one in the sentence besides the one at the other end. */
    private boolean onlyHere(String code, @Nullable Participant other) {
        for (String each : company.in(setting.draft().scene.number())) {
            if (!each.equals(code) && (other == null || !each.equals(other.code()))) {
                return false;
            }
        }
        return true;
    }

    /** Features of two at the two ends; null for nobody. */
    List<String> pair(@Nullable String actor, @Nullable String recipient) {
        List<String> found = new ArrayList<>();
        found.add("P " + Company.kind(actor) + " " + Company.kind(recipient));
        if (actor == null || recipient == null) {
            return found;
        }
        if (actor.equals(recipient)) {
            found.add("P same");
            found.add("P same " + Company.kind(actor));
            return found;
        }
        if (company.rank(actor) < 2 && company.rank(recipient) < 2) {
            found.add("P top two");
        }
        boolean doer = standing.here(actor);
        boolean sufferer = standing.here(recipient);
        found.add("P" + (doer ? " here" : " away") + (sufferer ? " here" : " away"));
        if (doer && sufferer) {
            found.add("P sides" + (standing.before(actor) ? " before" : " after")
                    + (standing.before(recipient) ? " before" : " after"));
        }
        found.addAll(history.of(setting.draft(), actor, recipient));
        Draft suggestion = setting.suggestion();
        if (suggestion != null
                && actor.equals(suggestion.actorCode())
                && recipient.equals(suggestion.recipientCode())) {
            found.add("P suggested");
            found.add("P suggested by " + setting.determiner());
        }
        return found;
    }
}
