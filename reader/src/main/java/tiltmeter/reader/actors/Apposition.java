package tiltmeter.reader.actors;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Sector;

/**
 * What is said about a person right after the name: ", an analyst at the Oslo Institute in Norway,". Misses
 * descriptions in a sentence of their own and those before the name without a role of the lexicon.
 */
final class Apposition {
    /** Nouns for people and the part of society that they point to; none for those that tell nothing. */
    private static final Map<String, Sector> NOUNS = Map.ofEntries(
            Map.entry("professor", Sector.EDU),
            Map.entry("lecturer", Sector.EDU),
            Map.entry("fellow", Sector.EDU),
            Map.entry("scholar", Sector.EDU),
            Map.entry("researcher", Sector.EDU),
            Map.entry("historian", Sector.EDU),
            Map.entry("scientist", Sector.EDU),
            Map.entry("expert", Sector.EDU),
            Map.entry("specialist", Sector.EDU),
            Map.entry("economist", Sector.EDU),
            Map.entry("analyst", Sector.EDU),
            Map.entry("journalist", Sector.MED),
            Map.entry("reporter", Sector.MED),
            Map.entry("correspondent", Sector.MED),
            Map.entry("editor", Sector.MED),
            Map.entry("columnist", Sector.MED),
            Map.entry("executive", Sector.BUS),
            Map.entry("chairman", Sector.BUS),
            Map.entry("ceo", Sector.BUS),
            Map.entry("businessman", Sector.BUS),
            Map.entry("lawyer", Sector.CVL),
            Map.entry("activist", Sector.CVL),
            Map.entry("resident", Sector.CVL),
            Map.entry("lawmaker", Sector.LEG),
            Map.entry("senator", Sector.LEG),
            Map.entry("general", Sector.MIL),
            Map.entry("commander", Sector.MIL));

    private static final Set<String> PEOPLE = Set.of(
            "director",
            "head",
            "chief",
            "member",
            "author",
            "founder",
            "co-founder",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "minister",
            "president",
            "secretary",
            "ambassador",
            "diplomat",
            "official",
            "adviser",
            "advisor",
            "leader",
            "deputy",
            "chair",
            "chairwoman",
            "coordinator",
            "veteran",
            "critic",
            "ally",
            "aide",
            "governor",
            "mayor",
            "candidate",
            "politician",
            "associate",
            "partner",
            "manager",
            "teacher",
            "writer");

    private static final Set<String> LEARNED = Set.of(
            "university",
            "institute",
            "college",
            "school",
            "academy",
            "center",
            "centre",
            "council",
            "foundation",
            "endowment",
            "institution",
            "tank",
            "fund",
            "program",
            "programme");

    /**
     * What a description says.
     *
     * @param person whether there is one and it describes a person
     */
    record Affiliation(
            boolean person, @Nullable String code, @Nullable Sector sector, String role) {}

    private static final Affiliation NONE = new Affiliation(false, null, null, "");

    private final Scan scan;
    private final Senses senses;
    private final Owners owners;

    Apposition(Scan scan, Senses senses, Owners owners) {
        this.scan = scan;
        this.senses = senses;
        this.owners = owners;
    }

    /** The description that begins with a comma at token {@code at}. */
    Affiliation after(int at) {
        if (!scan.word(at).equals(",") && !scan.word(at).equals("(")) {
            return NONE;
        }
        int end = end(at + 1);
        int noun = noun(at + 1, end);
        if (noun < 0) {
            return nationality(at + 1, end);
        }
        Scan.Phrase phrase = scan.phraseAt(noun);
        Sector sector = NOUNS.get(scan.token(noun).lemma());
        String role = "";
        Draft.Who owner = null;
        if (phrase != null) {
            role = phrase.role().role();
            sector = sector == null ? phrase.role().sector() : sector;
            Owners.Found found = owners.before(phrase);
            found = found.owners().isEmpty() ? owners.after(phrase) : found;
            owner = found.owners().isEmpty() ? null : found.owners().get(0).who();
            if (owner == null && !phrase.role().only().isEmpty()) {
                owner = new Draft.Who(phrase.role().only(), phrase.role().sector(), null, null);
            }
        }
        boolean learned = false;
        Sense place = null;
        Sense body = null;
        for (int i = noun + 1; i < end; i++) {
            learned |= LEARNED.contains(scan.word(i));
            Scan.Name name = scan.nameAt(i);
            Sense sense = name == null ? null : senses.choose(name.senses());
            if (sense != null && Bond.of(scan, Objects.requireNonNull(name)) == Bond.FREE) {
                boolean where = scan.word(name.from() - 1).equals("in")
                        || (scan.word(name.from() - 1).equals("the")
                                && scan.word(name.from() - 2).equals("in"))
                        || scan.word(name.from() - 1).equals(",");
                boolean speaksFor = sense.kind() == Sense.Kind.BODY || partOfBody(name);
                if (where && sense.kind() != Sense.Kind.BODY) {
                    place = sense;
                } else if (speaksFor && body == null) {
                    body = sense;
                }
            }
        }
        if (owner == null && place != null) {
            owner = new Draft.Who(place.code(), null, place.name(), null);
        }
        if (owner == null && body != null) {
            owner = new Draft.Who(body.code(), body.sector(), body.name(), null);
            sector = body.kind() == Sense.Kind.BODY && body.sector() != Sector.GOV ? body.sector() : sector;
        }
        Sector part = learned ? Sector.EDU : sector;
        return new Affiliation(true, owner == null ? null : owner.code(), part, role);
    }

    /** ", a Russian operative who": any noun after a demonym, if "who" or a comma shows that a person is described. */
    private Affiliation nationality(int from, int end) {
        boolean article = scan.word(from).equals("a") || scan.word(from).equals("an");
        boolean who = scan.word(end).equals("who");
        if (!article || (!who && !scan.word(end).equals(","))) {
            return NONE;
        }
        for (int i = from + 1; i < end; i++) {
            Scan.Name name = scan.nameAt(i);
            Sense sense = name == null ? null : senses.choose(name.senses());
            if (sense != null && sense.kind() != Sense.Kind.PLACE && name != null && name.to() < end) {
                return new Affiliation(who, sense.code(), null, "");
            }
            if (!scan.pos(i).startsWith("JJ") && !scan.pos(i).startsWith("NN")) {
                return new Affiliation(who, null, null, "");
            }
        }
        return new Affiliation(who, null, null, "");
    }

    /** "American" of "American University", "Moscow" of "Moscow State University". */
    private boolean partOfBody(Scan.Name name) {
        for (int i = name.to(); i < Math.min(scan.size(), name.to() + 4); i++) {
            if (LEARNED.contains(scan.word(i))) {
                return true;
            }
            if (!scan.pos(i).startsWith("NN")) {
                return false;
            }
        }
        return scan.word(name.from() - 1).equals("of") && LEARNED.contains(scan.word(name.from() - 2));
    }

    /** The first noun for a person, before any preposition. */
    private int noun(int from, int end) {
        for (int i = from; i < end; i++) {
            String lemma = scan.token(i).lemma();
            boolean noun = scan.pos(i).startsWith("NN");
            boolean before = noun && i + 1 < end && scan.pos(i + 1).startsWith("NN");
            Scan.Phrase phrase = scan.phraseAt(i);
            boolean role = phrase != null
                    && !phrase.role().role().isEmpty()
                    && !phrase.role().plural();
            if (role) {
                return i;
            }
            if (noun && !before && (NOUNS.containsKey(lemma) || PEOPLE.contains(lemma))) {
                return i;
            }
            if (scan.pos(i).equals("IN")
                    || scan.pos(i).startsWith("W")
                    || scan.pos(i).startsWith("VB")) {
                return -1;
            }
        }
        return -1;
    }

    /** The next comma that is not part of a place ("Cambridge, Massachusetts,"), a verb with tense, or the end. */
    private int end(int from) {
        for (int i = from; i < scan.size(); i++) {
            String pos = scan.pos(i);
            boolean comma = scan.word(i).equals(",") && !(scan.nameAt(i + 1) != null && scan.nameAt(i - 1) != null);
            if (comma
                    || pos.equals("VBD")
                    || pos.equals("VBZ")
                    || pos.equals("VBP")
                    || pos.equals("MD")
                    || scan.word(i).equals(")")
                    || scan.word(i).equals(";")
                    || pos.startsWith("W")) {
                return i;
            }
        }
        return scan.size();
    }
}
