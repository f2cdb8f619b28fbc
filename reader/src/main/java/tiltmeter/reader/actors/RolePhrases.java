package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.actors.Person;
import tiltmeter.lexicon.actors.Role;
import tiltmeter.model.Sector;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.Draft.Nature;
import tiltmeter.reader.actors.Draft.Who;

/** Role phrases that say whose they are, and the people named right after them. */
final class RolePhrases {
    private static final Set<String> FORMER = Set.of("former", "ex", "then", "late", "ousted", "deposed", "future");

    private final Scan scan;
    private final NameIndex index;
    private final Cast cast;
    private final Owners owners;
    private final List<People.Run> runs;
    private final boolean[] taken;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Scan.Phrase> open = new ArrayList<>();

    RolePhrases(Scan scan, NameIndex index, Cast cast, Owners owners, List<People.Run> runs) {
        this.scan = scan;
        this.index = index;
        this.cast = cast;
        this.owners = owners;
        this.runs = runs;
        this.taken = new boolean[scan.size()];
        for (Scan.Phrase phrase : scan.phrases()) {
            read(phrase);
        }
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Phrases that name no owner, in reading order. */
    List<Scan.Phrase> open() {
        return open;
    }

    /** Tokens that a draft used up. */
    boolean[] taken() {
        return taken;
    }

    private void read(Scan.Phrase phrase) {
        int head = scan.head(phrase.from(), phrase.to());
        if (taken[phrase.from()] || !scan.pos(head).startsWith("NN") || partOfName(phrase)) {
            return;
        }
        Owners.Found before = owners.before(phrase);
        People.Run run = runAfter(phrase);
        if (run != null && names(phrase, run)) {
            person(phrase, before, run);
            return;
        }
        boolean follows =
                phrase.role().only().isEmpty() || scan.word(phrase.to()).equals("of");
        boolean none = before.owners().isEmpty() && before.pronoun() < 0;
        Owners.Found found = none && follows ? owners.after(phrase) : before;
        People.Run apposed = apposed(phrase, found);
        if (apposed != null) {
            holder(phrase, head, found, apposed);
            return;
        }
        List<Who> whose = new ArrayList<>();
        for (Owners.Owner owner : found.owners()) {
            whose.add(acting(phrase.role(), owner));
        }
        if (whose.isEmpty() && !phrase.role().only().isEmpty() && specific(phrase)) {
            String code = phrase.role().only();
            whose.add(new Who(code, phrase.role().sector(), index.name(code), null));
        }
        if (whose.isEmpty() || index.listed("relations", phrase.role().phrase())) {
            open.add(phrase);
            return;
        }
        group(phrase, head, found, whose);
    }

    /** The name between commas right after the phrase and its owner: "the governor of X, Ann Poe, said"; or null. */
    private People.@Nullable Run apposed(Scan.Phrase phrase, Owners.Found found) {
        int comma = Math.max(phrase.to(), found.end());
        if (!human(phrase.role()) || !scan.word(comma).equals(",")) {
            return null;
        }
        People.Run run = null;
        for (People.Run each : runs) {
            run = each.start() == comma + 1 ? each : run;
        }
        if (run == null || (!run.known() && run.words().size() < 2)) {
            return null;
        }
        String next = scan.word(run.to());
        boolean closes =
                next.equals(",") || next.equals(";") || next.equals(".") || next.equals("\"") || next.isEmpty();
        return closes || next.equals("”") ? run : null;
    }

    /** The phrase stands for the person named after it, who is known from then on. */
    private void holder(Scan.Phrase phrase, int head, Owners.Found found, People.Run run) {
        Role role = phrase.role();
        Who owner =
                found.owners().isEmpty() ? null : acting(role, found.owners().get(0));
        String code = owner != null ? owner.code() : role.only().isEmpty() ? null : role.only();
        Sector sector = owner != null ? owner.sector() : role.sector();
        Figure figure = cast.identify(run.words(), code, role.role(), true);
        if (figure == null) {
            figure = cast.introduce(String.join(" ", run.words()), code, sector, role.role());
        } else {
            figure.affiliate(code, sector, role.role());
        }
        int from = found.start();
        if (from > 0 && scan.word(from - 1).equals("the")) {
            from--;
        }
        drafts.add(new Draft(
                from,
                phrase.to(),
                head,
                Mention.Kind.ROLE,
                scan.span(from, Math.max(phrase.to(), found.end())),
                figure.code(),
                figure.sector(),
                index.name(figure.code()),
                figure,
                List.of(),
                Nature.PERSON));
        take(from, phrase.to());
    }

    /** "State" of "State of the Union" or "Delaware State University", "military" of "military-led". */
    private boolean partOfName(Scan.Phrase phrase) {
        boolean capital = phrase.to() == phrase.from() + 1
                && Character.isUpperCase(scan.token(phrase.from()).form().codePointAt(0))
                && phrase.from() > 0;
        boolean state = scan.word(phrase.from()).equals("state");
        boolean before = scan.pos(phrase.to()).startsWith("NNP") && runAfter(phrase) == null;
        int end = phrase.span().end();
        boolean hyphen = end < scan.body().length() && scan.body().charAt(end) == '-';
        return hyphen || (capital && (before || (state && scan.word(phrase.to()).equals("of"))));
    }

    /** One word that means a certain country's body only with a capital: "the House". */
    private boolean specific(Scan.Phrase phrase) {
        return phrase.role().phrase().indexOf(' ') > 0
                || Character.isUpperCase(scan.token(phrase.from()).form().codePointAt(0));
    }

    private People.@Nullable Run runAfter(Scan.Phrase phrase) {
        for (People.Run run : runs) {
            if (run.start() <= phrase.to() && run.from() >= phrase.to()) {
                return run;
            }
        }
        return null;
    }

    /** Whether the phrase is a title of the name that follows it. */
    private boolean names(Scan.Phrase phrase, People.Run run) {
        Role role = phrase.role();
        boolean holder = !role.role().isEmpty() || !role.plural();
        return holder && !taken[run.from()] && (run.known() || role.sector() != Sector.JUD);
    }

    private void person(Scan.Phrase phrase, Owners.Found found, People.Run run) {
        Role role = phrase.role();
        Who owner =
                found.owners().isEmpty() ? null : acting(role, found.owners().get(0));
        String code = owner != null ? owner.code() : role.only().isEmpty() ? null : role.only();
        Sector sector = owner != null ? owner.sector() : role.sector();
        Figure figure = cast.identify(run.words(), code, role.role(), true);
        if (figure == null) {
            figure = cast.introduce(String.join(" ", run.words()), code, sector, role.role());
        } else {
            figure.affiliate(code, sector, role.role());
        }
        Boolean female = Genders.ofTitle(scan.word(phrase.to() - 1));
        if (female != null) {
            figure.knownAsFemale(female);
        }
        int from = found.start();
        boolean inOffice = figure.person() != null && !figure.role().isEmpty();
        String acts = inOffice || code == null ? figure.code() : code;
        Sector part = inOffice || figure.person() != null ? figure.sector() : sector;
        Span span = run.words().size() == 1 ? scan.span(phrase.from(), run.to()) : scan.span(run.from(), run.to());
        drafts.add(new Draft(
                from,
                run.to(),
                scan.head(from, run.to()),
                Mention.Kind.ROLE,
                span,
                acts,
                part,
                index.name(acts),
                figure,
                List.of(),
                Nature.PERSON));
        take(from, run.to());
    }

    private void group(Scan.Phrase phrase, int head, Owners.Found found, List<Who> whose) {
        boolean modifies = scan.modifies(head);
        int from = found.start();
        if (from > 0 && scan.word(from - 1).equals("the")) {
            from--;
        }
        List<Who> people = new ArrayList<>();
        for (Who who : whose) {
            boolean one = !modifies
                    && (!phrase.role().plural() || whose.size() > 1)
                    && !(body(found, people.size())
                            && who.code() != null
                            && who.code().length() == 3);
            people.add(one ? withHolder(who, phrase.role(), from, phrase.from()) : who);
        }
        int end = Math.max(phrase.to(), found.end());
        Who first = people.get(0);
        drafts.add(new Draft(
                from,
                phrase.to(),
                head,
                modifies ? Mention.Kind.MODIFIER : Mention.Kind.ROLE,
                scan.span(from, end),
                first.code(),
                first.sector(),
                first.name(),
                first.figure(),
                people.subList(1, people.size()),
                nature(phrase.role(), people.size())));
        take(from, phrase.to());
    }

    /** Whether the owner is a body of a state or a party, whose chief is not the chief of the state. */
    private static boolean body(Owners.Found found, int i) {
        return i < found.owners().size() && found.owners().get(i).body();
    }

    /** The one who holds the office on that day, unless the phrase speaks of any or of a former holder. */
    private Who withHolder(Who who, Role role, int from, int to) {
        String code = who.code();
        if (code == null) {
            return who;
        }
        for (int i = Math.max(0, from - 1); i < to; i++) {
            String word = scan.word(i);
            if (FORMER.contains(word) || word.equals("a") || word.equals("an")) {
                return who;
            }
        }
        Person holder = (role.phrase().equals("leader") || role.phrase().equals("leaders"))
                ? cast.directory().leader(code, cast.day())
                : cast.directory().holder(code, singular(role), cast.day());
        if (holder == null) {
            return who;
        }
        Figure figure = cast.introduce(holder);
        return new Who(code, figure.sector() == null ? who.sector() : figure.sector(), who.name(), figure);
    }

    /** Plural titles of several countries still have one holder each: "the Russian and Turkish presidents". */
    private static String singular(Role role) {
        return role.plural() && (role.role().equals("other") || role.role().equals("spokesperson")) ? "" : role.role();
    }

    private static Who acting(Role role, Owners.Owner owner) {
        Who who = owner.who();
        if (role.sector() == Sector.REB && !owner.body() && !role.phrase().equals("partisans")) {
            return new Who("NSA", Sector.REB, null, null);
        }
        boolean ownSector =
                owner.body() && who.sector() != null && who.sector() != Sector.GOV && role.sector() != Sector.MIL;
        return new Who(who.code(), ownSector ? who.sector() : role.sector(), who.name(), null);
    }

    /** Whether a phrase means one human being: an office, or "leader", which is an office only by its country. */
    static boolean human(Role role) {
        return !role.plural() && (!role.role().isEmpty() || role.phrase().endsWith("leader"));
    }

    static Nature nature(Role role, int size) {
        if (role.plural() || size > 1) {
            return Nature.GROUP;
        }
        return human(role) ? Nature.PERSON : Nature.BODY;
    }

    private void take(int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }
}
