package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.actors.Person;
import tiltmeter.lexicon.actors.Person.Tenure;
import tiltmeter.lexicon.actors.Role;
import tiltmeter.model.Sector;
import tiltmeter.reader.actors.Draft.Nature;
import tiltmeter.reader.actors.Draft.Who;

/** Words that name nobody by themselves: pronouns of the third person and roles without an owner. */
final class References {
    private static final Set<String> RELATIONS = Set.of(
            "ally",
            "allies",
            "partner",
            "partners",
            "neighbor",
            "neighbour",
            "neighbors",
            "neighbours",
            "rival",
            "rivals",
            "opponents",
            "opponent",
            "critics",
            "critic",
            "enemy",
            "enemies",
            "counterpart",
            "counterparts",
            "adversary",
            "adversaries");

    /** Bodies and groups that mean the country in focus when they stand alone. */
    private static final Set<String> BARE = Set.of(
            "government",
            "administration",
            "regime",
            "army",
            "military",
            "navy",
            "air force",
            "armed forces",
            "ministry",
            "foreign ministry",
            "defence ministry",
            "defense ministry",
            "authorities",
            "leadership",
            "parliament",
            "troops",
            "soldiers",
            "forces",
            "officials",
            "security forces",
            "country",
            "nation",
            "government forces",
            "state media",
            "state television",
            "state tv",
            "state news agency",
            "embassy",
            "government officials",
            "military officials",
            "security officials",
            "intelligence officials",
            "senior officials",
            "presidency",
            "opposition",
            "ruling party",
            "interior ministry",
            "central bank",
            "foreign ministry spokesman",
            "foreign ministry spokeswoman",
            "foreign ministry spokesperson",
            "presidential office",
            "president's office",
            "supreme court",
            "junta",
            "republic",
            "kingdom");

    private final Scan scan;
    private final Cast cast;
    private final Memory memory;
    private final NameIndex index;
    private final Antecedents antecedents;
    private final Owners owners;
    private final List<Draft> drafts;

    References(
            Scan scan,
            Cast cast,
            Memory memory,
            NameIndex index,
            Antecedents antecedents,
            Owners owners,
            List<Draft> drafts) {
        this.scan = scan;
        this.cast = cast;
        this.memory = memory;
        this.index = index;
        this.antecedents = antecedents;
        this.owners = owners;
        this.drafts = drafts;
    }

    static boolean relation(Role role) {
        return RELATIONS.contains(role.phrase());
    }

    /** What the pronoun at {@code i} stands for; null when it is no pronoun of the third person or nothing fits. */
    @Nullable
    Draft pronoun(int i) {
        return switch (scan.word(i)) {
            case "he", "him" -> human(i, false);
            case "his" -> human(i, false);
            case "she" -> human(i, true);
            case "her" -> human(i, true);
            case "it" -> scan.token(i).label().startsWith("nsubj") && !pleonastic(i) ? thing(i) : null;
            case "its" -> thing(i);
            case "they", "them", "their" -> many(i);
            default -> null;
        };
    }

    private @Nullable Draft human(int i, boolean female) {
        return copy(i, antecedents.best(i, draft -> Antecedents.human(draft, female)));
    }

    private @Nullable Draft thing(int i) {
        return copy(
                i,
                antecedents.best(
                        i,
                        draft -> draft.nature() == Nature.BODY
                                && draft.code() != null
                                && (draft.kind() != Mention.Kind.MODIFIER
                                        || scan.word(i).equals("its"))));
    }

    private @Nullable Draft many(int i) {
        Draft group = antecedents.best(i, draft -> draft.nature() == Nature.GROUP && draft.code() != null);
        Draft body = antecedents.best(
                i,
                draft ->
                        draft.nature() == Nature.BODY && draft.code() != null && draft.kind() != Mention.Kind.MODIFIER);
        boolean groupNearer = group != null && (body == null || !drafts.contains(body) || drafts.contains(group));
        return copy(i, groupNearer ? group : body);
    }

    private @Nullable Draft copy(int i, @Nullable Draft of) {
        if (of == null) {
            return null;
        }
        return new Draft(
                i,
                i + 1,
                i,
                Mention.Kind.PRONOUN,
                scan.span(i, i + 1),
                of.code(),
                of.sector(),
                of.name(),
                of.figure(),
                of.others(),
                of.nature());
    }

    /** "it is clear that", "it seems". */
    private boolean pleonastic(int i) {
        int head = scan.token(i).head();
        if (head < 0) {
            return true;
        }
        String verb = scan.token(head).lemma();
        if (verb.equals("seem") || verb.equals("appear") || verb.equals("happen") || verb.equals("take")) {
            return true;
        }
        if (!verb.equals("be") && !verb.equals("become")) {
            return false;
        }
        for (int j = head + 1; j < Math.min(scan.size(), head + 8); j++) {
            if (scan.word(j).equals("that")
                    || scan.word(j).equals("to")
                    || scan.word(j).equals("whether")) {
                return true;
            }
        }
        return false;
    }

    /** Whom a role phrase without a named owner stands for, or null when nothing is safe. */
    @Nullable
    Draft role(Scan.Phrase phrase) {
        Role role = phrase.role();
        int head = scan.head(phrase.from(), phrase.to());
        if (scan.phraseAt(phrase.from()) != phrase || !scan.pos(head).startsWith("NN")) {
            return null;
        }
        Owners.Found found = owners.before(phrase);
        if (relation(role)) {
            return unresolved(phrase, found.pronoun() >= 0 ? found.pronoun() : phrase.from(), head);
        }
        if (found.pronoun() >= 0) {
            return owned(phrase, head, found.pronoun());
        }
        boolean modifies = scan.modifies(head);
        if (role.sector() == Sector.REB) {
            return draft(phrase, phrase.from(), head, new Who("NSA", Sector.REB, null, null), modifies);
        }
        if (modifies) {
            return null;
        }
        boolean definite = scan.word(phrase.from() - 1).equals("the");
        if (!role.plural() && !definite) {
            return null;
        }
        if (!role.role().isEmpty() && !role.plural()) {
            Who holder = holder(phrase);
            return holder == null ? null : draft(phrase, phrase.from() - 1, head, holder, false);
        }
        Who focus = BARE.contains(role.phrase()) ? antecedents.focus(phrase.from()) : null;
        if (focus == null) {
            return null;
        }
        Who who = new Who(focus.code(), role.sector(), index.name(focus.code()), null);
        return draft(phrase, definite ? phrase.from() - 1 : phrase.from(), head, who, false);
    }

    /** "its allies": an actor of its own whose country the words do not tell. */
    private Draft unresolved(Scan.Phrase phrase, int from, int head) {
        return new Draft(
                from,
                phrase.to(),
                head,
                Mention.Kind.NOMINAL,
                scan.span(from, phrase.to()),
                null,
                null,
                null,
                null,
                List.of(),
                phrase.role().plural() ? Nature.GROUP : Nature.BODY);
    }

    /** "his troops", "its defence minister". */
    private @Nullable Draft owned(Scan.Phrase phrase, int head, int pronoun) {
        Draft owner = null;
        for (Draft draft : drafts) {
            owner = draft.from() == pronoun && draft.kind() == Mention.Kind.PRONOUN ? draft : owner;
        }
        if (owner == null || owner.code() == null) {
            return null;
        }
        List<Who> all = new ArrayList<>();
        for (Who each : owner.everybody()) {
            Sector sector = phrase.role().sector() == null
                    ? each.sector()
                    : phrase.role().sector();
            all.add(new Who(each.code(), sector, each.name(), holderOf(each.code(), phrase.role(), owner)));
        }
        boolean modifies = scan.modifies(head);
        Who first = all.get(0);
        return new Draft(
                pronoun + 1,
                phrase.to(),
                head,
                modifies ? Mention.Kind.MODIFIER : Mention.Kind.ROLE,
                scan.span(pronoun, phrase.to()),
                first.code(),
                first.sector(),
                first.name(),
                first.figure(),
                all.subList(1, all.size()),
                RolePhrases.nature(phrase.role(), all.size()));
    }

    private @Nullable Figure holderOf(@Nullable String code, Role role, Draft owner) {
        Person holder = code == null || role.plural() || role.phrase().equals("leader")
                ? null
                : cast.directory().holder(code, role.role(), cast.day());
        Figure self = owner.figure();
        return holder == null || (self != null && holder.equals(self.person())) ? null : cast.introduce(holder);
    }

    private Draft draft(Scan.Phrase phrase, int from, int head, Who who, boolean modifies) {
        return new Draft(
                from,
                phrase.to(),
                head,
                modifies ? Mention.Kind.MODIFIER : Mention.Kind.ROLE,
                scan.span(from, phrase.to()),
                who.code(),
                who.sector(),
                who.name(),
                who.figure(),
                List.of(),
                RolePhrases.nature(phrase.role(), 1));
    }

    /** "the president": the one named last, else the only one that the country in focus has. */
    private @Nullable Who holder(Scan.Phrase phrase) {
        Role role = phrase.role();
        Draft named = antecedents.best(phrase.from(), draft -> hasRole(draft.figure(), role));
        Figure figure = named == null ? cast.last(each -> hasRole(each, role)) : named.figure();
        if (figure != null) {
            return new Who(figure.code(), figure.sector(), index.name(figure.code()), figure);
        }
        Who focus = antecedents.focus(phrase.from());
        String code = focus != null ? focus.code() : memory.dominant();
        if (code == null) {
            return null;
        }
        Person person = role.phrase().equals("leader")
                ? cast.directory().leader(code, cast.day())
                : cast.directory().holder(code, role.role(), cast.day());
        if (person == null) {
            return null;
        }
        Figure introduced = cast.introduce(person);
        return new Who(introduced.code(), introduced.sector(), index.name(introduced.code()), introduced);
    }

    private boolean hasRole(@Nullable Figure figure, Role role) {
        if (figure == null || figure.code() == null) {
            return false;
        }
        boolean leads = role.phrase().equals("leader") || role.phrase().equals("strongman");
        if (figure.role().equals(role.role()) || (leads && figure.role().startsWith("head_of"))) {
            return true;
        }
        if (figure.person() == null) {
            return false;
        }
        for (Tenure tenure : figure.person().on(cast.day())) {
            if (tenure.role().equals(role.role()) || (leads && tenure.role().startsWith("head_of"))) {
                return true;
            }
        }
        return false;
    }
}
