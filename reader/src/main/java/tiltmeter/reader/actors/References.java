package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.actors.Person;
import tiltmeter.lexicon.actors.Person.Tenure;
import tiltmeter.lexicon.actors.Role;
import tiltmeter.model.Sector;
import tiltmeter.reader.actors.Draft.Nature;
import tiltmeter.reader.actors.Draft.Who;

/** Roles that name no country by themselves: "the president", "its troops", "their allies". */
final class References {
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

    private boolean relation(Role role) {
        return index.listed("relations", role.phrase());
    }

    /** "opponents", "rivals": somebody whose country the words do not tell; null for other words. */
    @Nullable
    Draft other(int i) {
        boolean noun = scan.pos(i).startsWith("NN") && scan.phraseAt(i) == null && !scan.modifies(i);
        if (!noun || !index.listed("relations", scan.word(i))) {
            return null;
        }
        return new Draft(
                i,
                i + 1,
                i,
                Mention.Kind.NOMINAL,
                scan.span(i, i + 1),
                null,
                null,
                null,
                null,
                List.of(),
                Nature.GROUP);
    }

    /** "her Ukrainian counterpart": whoever holds there the office of the person named last. */
    @Nullable
    Draft counterpart(int i) {
        Scan.Name name = scan.word(i).startsWith("counterpart") ? scan.nameAt(i - 1) : null;
        Draft country = null;
        for (Draft draft : drafts) {
            country = name != null && draft.from() <= name.from() && draft.to() >= name.to() ? draft : country;
        }
        if (country == null || country.code() == null) {
            return null;
        }
        Draft like = antecedents.best(i, draft -> draft.figure() != null);
        Figure self = like == null ? null : like.figure();
        Person holder = self == null ? null : cast.directory().holder(country.code(), self.role(), cast.day());
        Figure figure = holder == null ? null : cast.introduce(holder);
        Sector sector = figure == null ? self == null ? null : self.sector() : figure.sector();
        boolean plural = scan.word(i).endsWith("s");
        return new Draft(
                i,
                i + 1,
                i,
                Mention.Kind.ROLE,
                scan.span(country.from(), i + 1),
                country.code(),
                sector,
                country.name(),
                plural ? null : figure,
                List.of(),
                plural ? Nature.GROUP : Nature.PERSON);
    }

    /** Whom a role phrase without a named owner stands for, or null when nothing is safe. */
    @Nullable
    Draft role(Scan.Phrase phrase) {
        Role role = phrase.role();
        int head = scan.head(phrase.from(), phrase.to());
        if (!phrase.equals(scan.phraseAt(phrase.from())) || !scan.pos(head).startsWith("NN")) {
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
        if (RolePhrases.human(role)) {
            Who holder = holder(phrase);
            return holder == null ? null : draft(phrase, phrase.from() - 1, head, holder, false);
        }
        Who again = definite ? memory.named(scan.word(head)) : null;
        String before = scan.pos(phrase.from() - 1);
        boolean described = before.startsWith("JJ") || before.startsWith("NN") || before.startsWith("VB");
        boolean bare = index.listed("bare-roles", role.phrase()) && !(described && role.plural());
        Who focus = again != null ? again : bare ? antecedents.focus(phrase.from()) : null;
        if (focus == null || focus.code() == null) {
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
        if ((!role.role().isEmpty() && figure.role().equals(role.role()))
                || (leads && figure.role().startsWith("head_of"))) {
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
