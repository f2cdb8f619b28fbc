package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Sector;
import tiltmeter.reader.actors.Draft.Nature;
import tiltmeter.reader.actors.Draft.Who;

/**
 * Who was mentioned before a place in the text, best first. Prefers the same sentence, subjects, and people over their
 * country. Misses: whoever is named only later in the sentence, and the plot.
 */
final class Antecedents {
    private final Scan scan;
    private final Memory memory;
    private final Quotes quotes;
    private final List<Draft> here;

    /** @param here what is known so far of the present sentence */
    Antecedents(Scan scan, Memory memory, Quotes quotes, List<Draft> here) {
        this.quotes = quotes;
        this.scan = scan;
        this.memory = memory;
        this.here = here;
    }

    private record Candidate(Draft draft, int age, boolean subject, boolean place) {}

    private List<Candidate> before(int token) {
        List<Candidate> all = new ArrayList<>();
        for (Memory.Trace trace : memory.traces()) {
            all.add(new Candidate(trace.draft(), memory.sentence() - trace.sentence(), trace.subject(), trace.place()));
        }
        for (Draft draft : here) {
            if (draft.to() <= token) {
                boolean subject = scan.token(draft.head()).label().startsWith("nsubj");
                all.add(new Candidate(draft, 0, subject, place(scan, draft)));
            }
        }
        return all;
    }

    /** The best draft before {@code token} that fits, or null. */
    @Nullable
    Draft best(int token, Predicate<Draft> fits) {
        Draft best = null;
        double top = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : before(token)) {
            boolean sameVerb = candidate.age() == 0 && clash(candidate.draft(), token);
            if (!sameVerb && fits.test(candidate.draft())) {
                double score = score(candidate, token);
                if (score >= top) {
                    top = score;
                    best = candidate.draft();
                }
            }
        }
        return best;
    }

    private double score(Candidate candidate, int token) {
        double score = -3.0 * candidate.age();
        score += candidate.subject() ? 2 : 0;
        score -= candidate.draft().kind() == Mention.Kind.MODIFIER ? 2 : 0;
        boolean owner = candidate.age() == 0
                && scan.token(candidate.draft().head()).label().equals("poss");
        boolean ownPhrase =
                owner && under(token, scan.token(candidate.draft().head()).head());
        score += ownPhrase ? 2.5 : owner ? -0.5 : 0;
        score -= candidate.place() ? 2 : 0;
        score -= candidate.draft().sector() == Sector.MED ? 3 : 0;
        score -= candidate.age() == 0 && quotes.inside(candidate.draft().head()) && !quotes.inside(token) ? 4 : 0;
        boolean object = !scan.token(token).label().startsWith("nsubj")
                && !scan.token(token).label().equals("poss");
        return score + (object && candidate.age() == 0 && !candidate.subject() ? 0.5 : 0);
    }

    private boolean under(int token, int head) {
        return head >= 0 && scan.parse().under(scan.token(token), scan.token(head));
    }

    /** "in Tokyo", "near Kherson": says where, and so is rarely what a pronoun means. */
    static boolean place(Scan scan, Draft draft) {
        if (draft.figure() != null || draft.nature() != Nature.BODY || draft.from() == 0) {
            return false;
        }
        return switch (scan.word(draft.from() - 1)) {
            case "in", "at", "near", "across", "inside", "outside", "throughout", "around", "over" -> true;
            default -> false;
        };
    }

    /** "Putin told him": the object of a verb is not its subject. */
    private boolean clash(Draft draft, int token) {
        String label = scan.token(token).label();
        boolean object = label.equals("dobj") || label.equals("iobj") || label.equals("dative") || label.equals("pobj");
        if (!object) {
            return false;
        }
        int verb = scan.token(token).head();
        for (int steps = 0; verb >= 0 && steps < 3 && !scan.pos(verb).startsWith("VB"); steps++) {
            verb = scan.token(verb).head();
        }
        return scan.token(draft.head()).label().startsWith("nsubj")
                && scan.token(draft.head()).head() == verb;
    }

    /**
     * The last two different people with different countries, in the order of their first mention in reach; fewer when
     * there are none.
     */
    List<Who> people(int token, Predicate<Figure> fits) {
        Map<String, Who> last = new LinkedHashMap<>();
        List<Candidate> all = before(token);
        for (int i = all.size() - 1; i >= 0 && last.size() < 2; i--) {
            List<Who> everybody = all.get(i).draft().everybody();
            for (int j = everybody.size() - 1; j >= 0 && last.size() < 2; j--) {
                Who who = everybody.get(j);
                if (who.figure() != null && who.code() != null && fits.test(who.figure())) {
                    last.putIfAbsent(who.code(), who);
                }
            }
        }
        return reversed(last);
    }

    /** The last two different countries or bodies, people standing for theirs. */
    List<Who> states(int token) {
        Map<String, Who> last = new LinkedHashMap<>();
        List<Candidate> all = before(token);
        for (int i = all.size() - 1; i >= 0 && last.size() < 2; i--) {
            List<Who> everybody = all.get(i).draft().everybody();
            for (int j = everybody.size() - 1; j >= 0 && last.size() < 2; j--) {
                Who who = everybody.get(j);
                if (state(who.code()) && !all.get(i).place()) {
                    last.putIfAbsent(String.valueOf(who.code()), new Who(who.code(), null, who.name(), null));
                }
            }
        }
        return reversed(last);
    }

    private static List<Who> reversed(Map<String, Who> last) {
        List<Who> order = new ArrayList<>(last.values());
        java.util.Collections.reverse(order);
        return order;
    }

    /** Whether a code is a country's, the EU's or NATO's. */
    static boolean state(@Nullable String code) {
        return code != null && (code.equals("EU") || code.equals("NATO") || country(code));
    }

    private static boolean country(@Nullable String code) {
        return code != null && code.length() == 3 && !code.equals("NSA") && !code.equals("CVL") && !code.equals("WST");
    }

    /**
     * The one country that a bare "the government" can mean: the only one in this sentence or else the last; where
     * there are several, the one that the article is mostly about if it is among them. Null when nothing is safe.
     */
    @Nullable
    Who focus(int token) {
        List<Candidate> all = before(token);
        for (int age = 0; age <= 2; age++) {
            Map<String, Who> codes = new LinkedHashMap<>();
            for (Candidate candidate : all) {
                if (candidate.age() == age) {
                    for (Who who : candidate.draft().everybody()) {
                        if (country(who.code()) && (!candidate.place() || age > 0)) {
                            codes.putIfAbsent(String.valueOf(who.code()), new Who(who.code(), null, who.name(), null));
                        }
                    }
                }
            }
            if (codes.size() == 1) {
                return codes.values().iterator().next();
            }
            if (codes.size() > 1) {
                String dominant = memory.dominant();
                return dominant == null ? null : codes.get(dominant);
            }
        }
        return null;
    }

    /** Whether a draft can be what "he" or "she" stands for. */
    static boolean human(Draft draft, boolean female) {
        if (draft.nature() != Nature.PERSON) {
            return false;
        }
        Figure figure = draft.figure();
        Boolean known = figure == null ? null : figure.female();
        if (known == null) {
            boolean leader = figure != null && figure.person() != null;
            return !female || !leader;
        }
        return known == female;
    }
}
