package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.actors.Role;
import tiltmeter.model.Sector;

/**
 * Whose minister, whose troops: the country or body that a role phrase belongs to, before it ("Russia's", "US and
 * Ukrainian") or after it ("of Ukraine", "for the French foreign ministry").
 */
final class Owners {
    /** Roles before which a country's noun says what they work on, not whom they act for: "Russia expert". */
    private static final Set<String> TOPICAL = Set.of(
            "expert",
            "experts",
            "analyst",
            "analysts",
            "scholar",
            "scholars",
            "ambassador",
            "envoy",
            "special envoy",
            "adviser",
            "advisor",
            "correspondent",
            "specialist",
            "researcher",
            "researchers",
            "special representative");

    /** Names without an adjective of their own: they stand before a noun as adjectives do. */
    private static final Set<String> NO_ADJECTIVE =
            Set.of("us", "u.s.", "un", "u.n.", "eu", "e.u.", "uk", "u.k.", "nato", "uae");

    /**
     * An owner.
     *
     * @param from first token of its words
     * @param body whether it is a body, whose sector then counts
     */
    record Owner(int from, Draft.Who who, boolean body) {}

    /**
     * What was found.
     *
     * @param start first token of the owners and all that stands between them and the phrase
     * @param end token after the last owner, or after the phrase
     * @param pronoun index of a possessive pronoun that owns the phrase, or -1
     */
    record Found(int start, int end, List<Owner> owners, int pronoun) {}

    private final Scan scan;
    private final Senses senses;
    private final Cast cast;
    private final NameIndex index;
    private final List<People.Run> runs;

    Owners(Scan scan, Senses senses, Cast cast, NameIndex index, List<People.Run> runs) {
        this.scan = scan;
        this.senses = senses;
        this.cast = cast;
        this.index = index;
        this.runs = runs;
    }

    Found before(Scan.Phrase phrase) {
        int i = phrase.from() - 1;
        boolean possessive = false;
        int steps = 0;
        while (i >= 0 && steps < 6) {
            Scan.Name name = scan.nameAt(i);
            People.Run run = endingAt(i + 1);
            if (run != null) {
                Owner owner = possessive || steps == 0 ? person(run, possessive, phrase) : null;
                return owner == null ? none(phrase) : new Found(run.start(), phrase.to(), List.of(owner), -1);
            }
            if (name != null) {
                if (Bond.of(scan, name) != Bond.FREE) {
                    i = name.from() - 1;
                    steps++;
                    continue;
                }
                return owned(name, possessive, phrase);
            }
            String word = scan.word(i);
            String pos = scan.pos(i);
            if (word.equals("'s") || word.equals("'")) {
                possessive = true;
            } else if (pos.equals("PRP$")) {
                return new Found(i, phrase.to(), List.of(), i);
            } else if (passes(pos, word)) {
                steps++;
            } else {
                break;
            }
            i--;
        }
        return none(phrase);
    }

    private static Found none(Scan.Phrase phrase) {
        return new Found(phrase.from(), phrase.to(), List.of(), -1);
    }

    private static boolean passes(String pos, String word) {
        return pos.startsWith("JJ")
                || pos.startsWith("NN")
                || pos.equals("CD")
                || pos.equals("VBN")
                || pos.equals("VBG")
                || pos.equals("HYPH")
                || word.equals("-")
                || word.equals("then");
    }

    private Found owned(Scan.Name name, boolean possessive, Scan.Phrase phrase) {
        Owner owner = owner(name);
        if (owner == null || (!possessive && !attached(name, phrase))) {
            return none(phrase);
        }
        List<Owner> owners = new ArrayList<>();
        owners.add(owner);
        int start = name.from();
        while (phrase.role().plural() && owners.size() < 5) {
            int i = start - 1;
            while (i >= 0 && (isJoint(i) || scan.word(i).equals("'s"))) {
                i--;
            }
            Scan.Name other = i == start - 1 ? null : scan.nameAt(i);
            Owner more = other == null ? null : owner(other);
            if (other == null || more == null) {
                break;
            }
            owners.add(0, more);
            start = other.from();
        }
        return new Found(start, phrase.to(), owners, -1);
    }

    private boolean isJoint(int i) {
        String word = scan.word(i);
        return word.equals("and") || word.equals(",") || word.equals("-") || word.equals("/") || word.equals("or");
    }

    /** A noun right before the phrase may be an object of its own ("gave Ukraine tanks"); the tree tells. */
    private boolean attached(Scan.Name name, Scan.Phrase phrase) {
        int head = scan.head(name.from(), name.to());
        boolean adjective = scan.pos(head).startsWith("JJ")
                || NO_ADJECTIVE.contains(scan.word(head))
                || name.senses().get(0).kind() == Sense.Kind.PEOPLE;
        if (adjective) {
            return true;
        }
        if (TOPICAL.contains(phrase.role().phrase())) {
            return false;
        }
        int target = scan.token(head).head();
        return target >= name.from() && !scan.pos(target).startsWith("VB") && target > head;
    }

    private @Nullable Owner owner(Scan.Name name) {
        Sense sense = senses.choose(name.senses());
        if (sense == null) {
            return null;
        }
        return new Owner(
                name.from(),
                new Draft.Who(sense.code(), sense.sector(), sense.name(), null),
                sense.kind() == Sense.Kind.BODY);
    }

    private People.@Nullable Run endingAt(int to) {
        for (People.Run run : runs) {
            if (run.to() == to) {
                return run;
            }
        }
        return null;
    }

    /** "Assad's forces", "the Trump administration": the country of the person. */
    private @Nullable Owner person(People.Run run, boolean possessive, Scan.Phrase phrase) {
        Figure figure = cast.identify(run.words(), null, "", !run.title().isEmpty());
        boolean group =
                possessive || phrase.role().role().isEmpty() || phrase.role().plural();
        if (figure == null || figure.code() == null || !group) {
            return null;
        }
        String name = index.name(figure.code());
        return new Owner(run.start(), new Draft.Who(figure.code(), figure.sector(), name, null), false);
    }

    Found after(Scan.Phrase phrase) {
        String link = scan.word(phrase.to());
        if (!leads(link, phrase.role())) {
            return none(phrase);
        }
        List<Owner> owners = new ArrayList<>();
        int end = phrase.to();
        int i = phrase.to() + 1;
        for (int steps = 0; i < scan.size() && steps < 9; steps++) {
            Scan.Name name = scan.nameAt(i);
            People.Run run = startingAt(i);
            String pos = scan.pos(i);
            if (name != null && run == null) {
                Owner owner = Bond.of(scan, name) == Bond.AGAINST ? null : ownerAfter(name, link);
                if (owner == null) {
                    break;
                }
                owners.add(owner);
                end = name.to();
                i = name.to();
                if (!phrase.role().plural() || !isJoint(i)) {
                    break;
                }
                while (isJoint(i) || scan.word(i).equals("the")) {
                    i++;
                }
            } else if (run != null) {
                Owner owner = owners.isEmpty() && !link.equals("in") ? person(run, true, phrase) : null;
                if (owner != null) {
                    owners.add(owner);
                    end = run.to();
                }
                break;
            } else if (owners.isEmpty()
                    && (pos.equals("DT")
                            || pos.startsWith("JJ")
                            || pos.startsWith("NN")
                            || pos.equals("CC")
                            || pos.equals("CD")
                            || scan.word(i).equals("of"))) {
                i++;
            } else {
                break;
            }
        }
        return new Found(phrase.from(), end, owners, -1);
    }

    private @Nullable Owner ownerAfter(Scan.Name name, String link) {
        Owner owner = owner(name);
        boolean place = name.senses().get(0).kind() == Sense.Kind.PLACE;
        return owner == null || (place && !link.equals("of") && !link.equals("in")) ? null : owner;
    }

    private People.@Nullable Run startingAt(int from) {
        for (People.Run run : runs) {
            if (run.start() == from) {
                return run;
            }
        }
        return null;
    }

    private static boolean leads(String link, Role role) {
        boolean military = role.sector() == Sector.MIL;
        return switch (link) {
            case "of" -> true;
            case "for" -> role.role().equals("spokesperson") || role.role().equals("minister");
            case "at" -> role.role().equals("spokesperson") || role.role().equals("other");
            case "from" -> role.role().isEmpty() || role.plural();
            case "in" -> !military && !role.role().startsWith("head_of") && role.sector() != Sector.REB;
            default -> false;
        };
    }
}
