package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Slot;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.Sector;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.events.Company.Sighting;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/** What speaks for and against somebody at one end of an act. */
final class EndFeatures {
    private final Company company;
    private final History history;
    private final Setting setting;

    /** What surrounds the act that is asked about. */
    record Setting(
            Draft draft,
            @Nullable Draft above,
            List<Draft> beside,
            @Nullable Participant speaker,
            @Nullable Participant addressee,
            @Nullable Draft suggestion) {}

    EndFeatures(Company company, History history, Setting setting) {
        this.company = company;
        this.history = history;
        this.setting = setting;
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
        found.add(what + " by " + determiner());
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

    private String determiner() {
        for (Token child : setting.draft().scene.parse().children(setting.draft().trigger)) {
            if (child.label().equals("det")) {
                return child.lemma();
            }
            if (child.label().equals("poss")) {
                return "owner";
            }
        }
        return "none";
    }

    /** Features of somebody at an end. */
    List<String> of(boolean actor, String code) {
        Draft draft = setting.draft();
        Participant kept = actor ? draft.actor : draft.recipient;
        Participant other = actor ? draft.recipient : draft.actor;
        String end = actor ? "A" : "R";
        Set<String> found = new LinkedHashSet<>();
        found.add(end + " kind " + kind(code));
        int sentence = draft.scene.number();
        Sighting sighting = nearestIn(sentence, code);
        int age = company.age(sentence, code);
        if (sighting == null) {
            found.add(end + " age " + (age < 0 ? "ahead" : age > 5 ? "old" : Integer.toString(Math.min(3, age))));
        } else {
            here(end, sighting, found);
        }
        int rank = company.rank(code);
        found.add(end + " rank " + Math.min(4, rank) + (sighting == null ? " away" : " here"));
        boolean isKept = kept != null && code.equals(kept.code());
        if (isKept) {
            found.add(end + " kept");
            found.add(end + " kept " + draft.act.pos());
            found.add(end + " kept as " + keptAs(kept));
            Sighting words = words(kept);
            if (words != null) {
                String label = draft.scene.parse().token(words.mention().head()).label();
                found.add(end + " kept " + words.mention().kind());
                found.add(end + " kept " + label);
                found.add(end + " kept " + draft.act.pos() + " " + label);
            }
        } else if (kept != null && kept.code() != null) {
            found.add(end + " replaced");
        }
        if (other != null && code.equals(other.code())) {
            found.add(end + " is the other");
        }
        around(end, code, found);
        for (String what : history.of(draft, actor, code)) {
            found.add(end + " " + what);
            if (sighting == null) {
                found.add(end + " " + what + " away");
            }
        }
        return List.copyOf(found);
    }

    private void here(String end, Sighting sighting, Set<String> found) {
        Draft draft = setting.draft();
        Token head = draft.scene.parse().token(sighting.mention().head());
        String side = head.index() < draft.trigger.index() ? "before" : "after";
        String pos = Clauses.verbal(draft.trigger) ? "v" : draft.trigger.pos().startsWith("J") ? "j" : "n";
        found.add(end + " here " + side);
        found.add(end + " here " + pos + " " + sighting.mention().kind());
        found.add(end + " here " + pos + " " + head.label());
        found.add(end + " path " + pos + " " + Paths.between(draft.scene.parse(), draft.trigger, head));
        found.add(end + " path " + side + " " + Paths.rough(draft.scene.parse(), draft.trigger, head));
        int distance = Math.abs(head.index() - draft.trigger.index());
        found.add(end + " words " + side + " "
                + (distance < 3 ? "2" : distance < 6 ? "5" : distance < 12 ? "11" : "more"));
        Sector sector = sighting.participant().sector();
        found.add(end + " sector " + (sector == null ? "none" : sector.name()));
        if (sighting.participant().person() != null) {
            found.add(end + " person");
        }
        if (sighting.mention().kind() == Mention.Kind.PRONOUN) {
            found.add(end + " pronoun " + head.lemma());
        }
        if (head.label().equals("conj")) {
            found.add(end + " listed");
        }
    }

    private String keptAs(Participant kept) {
        Draft draft = setting.draft();
        Sighting words = words(kept);
        return words == null
                ? "implied"
                : Paths.between(
                        draft.scene.parse(),
                        draft.trigger,
                        draft.scene.parse().token(words.mention().head()));
    }

    private @Nullable Sighting words(Participant kept) {
        for (Sighting each : company.in(setting.draft().scene.number(), Objects.requireNonNull(kept.code()))) {
            if (Objects.equals(each.participant().span(), kept.span())) {
                return each;
            }
        }
        return null;
    }

    private @Nullable Sighting nearestIn(int sentence, String code) {
        Sighting best = null;
        int shortest = Integer.MAX_VALUE;
        for (Sighting each : company.in(sentence, code)) {
            Token head = setting.draft().scene.parse().token(each.mention().head());
            int length = Paths.length(setting.draft().scene.parse(), setting.draft().trigger, head);
            if (length < shortest) {
                shortest = length;
                best = each;
            }
        }
        return best;
    }

    private void around(String end, String code, Set<String> found) {
        Participant speaker = setting.speaker();
        if (speaker != null) {
            found.add(end + (code.equals(speaker.code()) ? " speaks" : " does not speak"));
        }
        Participant addressee = setting.addressee();
        if (addressee != null && code.equals(addressee.code())) {
            found.add(end + " is told");
        }
        Draft above = setting.above();
        if (above != null) {
            EventType type = above.act.type();
            if (code.equals(above.actorCode())) {
                found.add(end + " above actor");
                found.add(end + " above actor " + type);
            }
            if (code.equals(above.recipientCode())) {
                found.add(end + " above recipient");
                found.add(end + " above recipient " + type);
            }
        }
        for (Draft other : setting.beside()) {
            if (code.equals(other.actorCode())) {
                found.add(end + " beside actor");
                found.add(end + " beside actor "
                        + (other.act.type() == setting.draft().act.type()));
            }
            if (code.equals(other.recipientCode())) {
                found.add(end + " beside recipient");
                found.add(end + " beside recipient "
                        + (other.act.type() == setting.draft().act.type()));
            }
        }
        Draft suggestion = setting.suggestion();
        if (suggestion != null) {
            boolean actor = end.equals("A");
            if (code.equals(actor ? suggestion.actorCode() : suggestion.recipientCode())) {
                found.add(end + " suggested");
                found.add(end + " suggested by " + determiner());
            }
        }
    }

    /** Features of two at the two ends; null for nobody. */
    List<String> pair(@Nullable String actor, @Nullable String recipient) {
        List<String> found = new ArrayList<>();
        found.add("P " + kind(actor) + " " + kind(recipient));
        if (actor == null || recipient == null) {
            return found;
        }
        if (actor.equals(recipient)) {
            found.add("P same");
            found.add("P same " + kind(actor));
            return found;
        }
        if (company.rank(actor) < 2 && company.rank(recipient) < 2) {
            found.add("P top two");
        }
        found.addAll(history.of(setting.draft(), actor, recipient));
        Draft suggestion = setting.suggestion();
        if (suggestion != null
                && actor.equals(suggestion.actorCode())
                && recipient.equals(suggestion.recipientCode())) {
            found.add("P suggested");
            found.add("P suggested by " + determiner());
        }
        return found;
    }

    private static String kind(@Nullable String code) {
        if (code == null) {
            return "0";
        }
        return switch (code) {
            case "NSA", "CVL", "WST", "EU", "UN", "NATO" -> code;
            default -> code.startsWith("IGO") ? "IGO" : "state";
        };
    }

    /** The draft whose trigger is nearest above that of {@code draft} in the tree; null when there is none. */
    static @Nullable Draft above(Draft draft, Map<Integer, Draft> byTrigger) {
        Token token = draft.trigger;
        for (int steps = 0; steps < 12 && token.head() >= 0; steps++) {
            token = draft.scene.parse().token(token.head());
            Draft above = byTrigger.get(token.index());
            if (above != null && above.trigger.index() != draft.trigger.index()) {
                return above;
            }
        }
        return null;
    }
}
