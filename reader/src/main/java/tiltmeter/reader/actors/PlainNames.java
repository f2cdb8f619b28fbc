package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tiltmeter.model.Sector;
import tiltmeter.model.Span;

/** Names that stand by themselves: people, countries, capitals, bodies, and demonyms as nouns or modifiers. */
final class PlainNames {
    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "add",
            "note",
            "argue",
            "write",
            "warn",
            "explain",
            "insist",
            "claim",
            "suggest",
            "tweet",
            "announce",
            "call",
            "accuse",
            "urge",
            "meet",
            "visit",
            "ask",
            "deny",
            "condemn",
            "express",
            "stress");

    private static final Set<String> TREATIES = Set.of(
            "convention",
            "agreement",
            "accord",
            "protocol",
            "treaty",
            "process",
            "format",
            "declaration",
            "summit",
            "conference",
            "talk",
            "memorandum",
            "pact");

    private final Scan scan;
    private final NameIndex index;
    private final Cast cast;
    private final Senses senses;
    private final Owners owners;
    private final boolean[] taken;
    private final List<Draft> drafts = new ArrayList<>();

    PlainNames(Scan scan, NameIndex index, Cast cast, Senses senses, Owners owners, boolean[] taken) {
        this.scan = scan;
        this.index = index;
        this.cast = cast;
        this.senses = senses;
        this.owners = owners;
        this.taken = taken;
    }

    List<Draft> drafts() {
        return drafts;
    }

    void people(List<People.Run> runs) {
        for (People.Run run : runs) {
            if (!taken[run.from()]) {
                person(run);
            }
        }
    }

    private void person(People.Run run) {
        boolean titled = !run.title().isEmpty();
        Figure figure = cast.identify(run.words(), null, "", titled);
        Apposition.Affiliation said = new Apposition(scan, senses, owners).after(run.to());
        if (figure == null && (titled || evidence(run, said))) {
            figure = cast.introduce(String.join(" ", run.words()), said.code(), said.sector(), said.role());
        }
        if (figure == null) {
            return;
        }
        if (figure.code() == null || figure.person() == null) {
            figure.affiliate(said.code(), said.sector(), said.role());
        }
        Boolean female = People.female(run);
        if (female != null) {
            figure.knownAsFemale(female);
        }
        int head = scan.head(run.start(), run.to());
        boolean modifies = scan.modifies(head);
        Span span = scan.span(run.words().size() == 1 ? run.start() : run.from(), run.to());
        drafts.add(new Draft(
                run.start(),
                run.to(),
                head,
                modifies ? Mention.Kind.MODIFIER : Mention.Kind.NAME,
                span,
                figure.code(),
                figure.sector(),
                index.name(figure.code()),
                figure,
                List.of(),
                Draft.Nature.PERSON));
        take(run.start(), run.to());
    }

    /** What shows that a run of capitals is a person: a known first name, a description, or that it speaks. */
    private boolean evidence(People.Run run, Apposition.Affiliation said) {
        int words = run.words().size();
        if (words < 2 || words > 5) {
            return false;
        }
        if (index.givenName(Words.fold(run.words().get(0))) || said.person()) {
            return true;
        }
        int head = scan.head(run.from(), run.to());
        int verb = scan.token(head).head();
        return scan.token(head).label().equals("nsubj")
                && verb >= 0
                && SPEECH.contains(scan.token(verb).lemma());
    }

    void others() {
        for (Scan.Name name : scan.names()) {
            if (!taken[name.from()] && !whole(name)) {
                hyphenated(name);
            }
            if (!taken[name.from()] && Bond.of(scan, name) != Bond.AGAINST) {
                Sense sense = senses.choose(name.senses());
                if (sense != null) {
                    name(name, sense);
                }
            }
        }
    }

    private boolean whole(Scan.Name name) {
        return name.span().length() == scan.span(name.from(), name.to()).length();
    }

    /** "Trump" in "the Trump-Kim summit", where both names are one token. */
    private void hyphenated(Scan.Name name) {
        Figure figure = cast.identify(List.of(name.span().of(scan.body())), null, "", false);
        boolean surname = name.senses().stream().anyMatch(sense -> sense.kind() == Sense.Kind.SURNAME);
        if (figure != null && surname) {
            drafts.add(new Draft(
                    name.from(),
                    name.to(),
                    name.from(),
                    Mention.Kind.MODIFIER,
                    name.span(),
                    figure.code(),
                    figure.sector(),
                    index.name(figure.code()),
                    figure,
                    List.of(),
                    Draft.Nature.PERSON));
        }
    }

    private void name(Scan.Name name, Sense sense) {
        int head = scan.head(name.from(), name.to());
        boolean people = sense.kind() == Sense.Kind.PEOPLE;
        boolean partOfToken =
                name.span().length() < scan.span(name.from(), name.to()).length();
        boolean adjective = people && !nounOfPeople(head);
        boolean modifies = adjective || partOfToken || hyphen(name) || scan.modifies(head);
        if ((adjective && language(head)) || (modifies && namesTreaty(sense, head))) {
            return;
        }
        int from = name.from();
        Span span = name.span();
        if (!modifies && from > 0 && scan.word(from - 1).equals("the") && !taken[from - 1]) {
            from--;
            span = new Span(scan.token(from).span().start(), span.end());
        }
        Sector sector = people ? sense.code().length() == 3 && !modifies ? Sector.CVL : null : sense.sector();
        drafts.add(new Draft(
                from,
                name.to(),
                head,
                modifies ? Mention.Kind.MODIFIER : Mention.Kind.NAME,
                span,
                sense.code(),
                sector,
                sense.name(),
                null,
                List.of(),
                people && !modifies ? Draft.Nature.GROUP : Draft.Nature.BODY));
        take(from, name.to());
    }

    /** "the Russians", "Poles", "the British": not an adjective before its noun. */
    private boolean nounOfPeople(int head) {
        String pos = scan.pos(head);
        if (pos.equals("NNS") || pos.equals("NNPS")) {
            return true;
        }
        if (scan.modifies(head)) {
            return false;
        }
        return switch (scan.token(head).label()) {
            case "nsubj", "nsubjpass", "dobj", "pobj", "iobj", "dative", "agent", "poss", "conj", "appos", "attr" ->
                true;
            default -> false;
        };
    }

    /** "Brussels" in "the Brussels-based institute". */
    private boolean hyphen(Scan.Name name) {
        int end = name.span().end();
        return end + 1 < scan.body().length()
                && scan.body().charAt(end) == '-'
                && Character.isLowerCase(scan.body().charAt(end + 1));
    }

    /** "Minsk" of "the Minsk agreements": only where it was signed. */
    private boolean namesTreaty(Sense sense, int head) {
        boolean town = sense.kind() == Sense.Kind.PLACE || sense.kind() == Sense.Kind.SEAT;
        int noun = scan.token(head).head();
        return town && noun >= 0 && TREATIES.contains(scan.token(noun).lemma());
    }

    /** "spoke in Russian". */
    private boolean language(int head) {
        return scan.token(head).label().equals("pobj") && scan.word(head - 1).equals("in");
    }

    private void take(int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }
}
