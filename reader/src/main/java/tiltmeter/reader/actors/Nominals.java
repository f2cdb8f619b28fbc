package tiltmeter.reader.actors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Sector;
import tiltmeter.reader.actors.Draft.Nature;
import tiltmeter.reader.actors.Draft.Who;

/**
 * Plurals and hints: "the two leaders", "both sides", "some countries" with "in an apparent reference to". A hint
 * counts only inside its sentence.
 */
final class Nominals {
    private static final Set<String> LEADERS = Set.of(
            "leaders",
            "presidents",
            "ministers",
            "men",
            "pair",
            "statesmen",
            "counterparts",
            "diplomats",
            "officials",
            "heads");
    private static final Set<String> STATES = Set.of(
            "countries",
            "sides",
            "nations",
            "parties",
            "neighbors",
            "neighbours",
            "governments",
            "powers",
            "states",
            "allies",
            "capitals",
            "militaries",
            "armies",
            "superpowers",
            "rivals",
            "economies",
            "foes");
    private static final Set<String> VAGUE = Set.of(
            "some",
            "certain",
            "other",
            "many",
            "several",
            "few",
            "most",
            "various",
            "foreign",
            "third",
            "others",
            "particular",
            "individual");
    private static final Set<String> UNNAMED = Set.of(
            "countries",
            "country",
            "nations",
            "nation",
            "states",
            "state",
            "governments",
            "powers",
            "forces",
            "leaders",
            "parties",
            "capitals",
            "politicians",
            "players",
            "actors",
            "people");
    private static final Set<String> ADJECTIVES =
            Set.of("neighboring", "neighbouring", "nuclear", "rival", "asian", "world", "major", "warring", "great");

    private final Scan scan;
    private final Antecedents antecedents;
    private final Memory memory;
    private final NameIndex index;
    private final List<Draft> drafts;

    Nominals(Scan scan, Antecedents antecedents, Memory memory, NameIndex index, List<Draft> drafts) {
        this.index = index;
        this.scan = scan;
        this.antecedents = antecedents;
        this.memory = memory;
        this.drafts = drafts;
    }

    /** A plural or vague phrase that begins at {@code i}, or null. */
    @Nullable
    Draft at(int i) {
        Draft korea = korea(i);
        if (korea != null) {
            return korea;
        }
        Draft both = pair(i);
        return both != null ? both : vague(i);
    }

    /** "the North" and "the South" where the article is about Korea. */
    private @Nullable Draft korea(int i) {
        if (!scan.word(i).equals("the") || i + 1 >= scan.size()) {
            return null;
        }
        String form = scan.token(i + 1).form();
        boolean north = form.equals("North");
        boolean named = (north || form.equals("South")) && memory.count("PRK") > 0 && memory.count("KOR") > 0;
        if (!named || scan.modifies(i + 1) || scan.pos(i + 2).startsWith("NNP")) {
            return null;
        }
        String code = north ? "PRK" : "KOR";
        return new Draft(
                i,
                i + 2,
                i + 1,
                Mention.Kind.NOMINAL,
                scan.span(i, i + 2),
                code,
                Sector.GOV,
                index.name(code),
                null,
                List.of(),
                Nature.BODY);
    }

    private @Nullable Draft pair(int i) {
        int noun = -1;
        boolean counted = false;
        if (scan.word(i).equals("both")) {
            noun = scan.word(i + 1).equals("the") ? i + 2 : i + 1;
            counted = true;
        } else if (scan.word(i).equals("the") || scan.word(i).equals("these")) {
            counted = scan.word(i + 1).equals("two");
            noun = counted ? i + 2 : i + 1;
        }
        while (noun > 0 && noun < scan.size() && ADJECTIVES.contains(scan.word(noun))) {
            noun++;
        }
        if (noun < 0 || noun >= scan.size()) {
            return null;
        }
        String word = scan.word(noun);
        boolean leaders = LEADERS.contains(word) && (counted || definite(word));
        boolean states = STATES.contains(word) && (counted || word.equals("sides") || word.equals("parties"));
        boolean bare = counted && word.equals("two");
        if ((!leaders && !states && !bare) || scan.modifies(noun)) {
            return null;
        }
        List<Who> two = leaders || bare ? antecedents.people(i, figure -> true) : antecedents.states(i);
        if (two.size() == 2) {
            memory.paired(leaders, two);
        } else {
            two = memory.pair(leaders);
        }
        if (two.size() < 2) {
            return null;
        }
        Who first = two.get(0);
        return new Draft(
                i,
                noun + 1,
                noun,
                Mention.Kind.NOMINAL,
                scan.span(i, noun + 1),
                first.code(),
                first.sector(),
                first.name(),
                first.figure(),
                two.subList(1, 2),
                Nature.GROUP);
    }

    /** Without a number only words that cannot mean one country's staff. */
    private static boolean definite(String word) {
        return word.equals("leaders") || word.equals("presidents") || word.equals("pair") || word.equals("heads");
    }

    private @Nullable Draft vague(int i) {
        int noun = i + 1;
        if (scan.word(i).equals("a") && scan.word(noun).equals("certain")) {
            noun++;
        } else if (!VAGUE.contains(scan.word(i))) {
            return null;
        }
        while (noun < scan.size()
                && (VAGUE.contains(scan.word(noun)) || scan.pos(noun).startsWith("JJ"))) {
            noun++;
        }
        if (!UNNAMED.contains(scan.word(noun)) || scan.phraseAt(i) != null) {
            return null;
        }
        Draft hint = hint(noun);
        Who who = hint == null ? new Who(null, null, null, null) : hint.who();
        return new Draft(
                i,
                noun + 1,
                noun,
                Mention.Kind.NOMINAL,
                scan.span(i, noun + 1),
                who.code(),
                who.sector(),
                who.name(),
                null,
                List.of(),
                Nature.GROUP);
    }

    /** Whoever "in an apparent reference to" names in this sentence, or null. */
    private @Nullable Draft hint(int from) {
        for (int i = from; i + 1 < scan.size(); i++) {
            String word = scan.word(i);
            boolean reference = word.equals("reference")
                    || word.equals("references")
                    || word.equals("allusion")
                    || word.equals("swipe")
                    || word.equals("dig")
                    || word.equals("jab")
                    || word.equals("referring")
                    || word.equals("alluding")
                    || word.equals("pointing");
            if (reference && (scan.word(i + 1).equals("to") || scan.word(i + 1).equals("at"))) {
                for (Draft draft : drafts) {
                    if (draft.from() >= i + 2 && draft.from() <= i + 6 && draft.code() != null) {
                        return draft;
                    }
                }
            }
        }
        return null;
    }
}
