package tiltmeter.reader.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.actors.ActorLexicon;
import tiltmeter.lexicon.actors.Person;
import tiltmeter.lexicon.actors.Person.Tenure;

/** Who held which office on a day, and who is meant by a surname or an odd spelling. Immutable. */
final class PersonDirectory {
    /** Offices known so widely that news uses the surname with no introduction. */
    private static final Set<String> KNOWN_BY_SURNAME = Set.of(
            "head_of_state",
            "head_of_government",
            "foreign_minister",
            "defence_minister",
            "vice_president",
            "security_adviser",
            "top_diplomat",
            "organisation_head",
            "opposition_leader");

    /** Offices that one person holds at a time, so that the office alone tells who. */
    private static final Set<String> ONE_HOLDER = Set.of(
            "head_of_state",
            "head_of_government",
            "foreign_minister",
            "defence_minister",
            "finance_minister",
            "vice_president",
            "security_adviser",
            "top_diplomat",
            "organisation_head",
            "monarch",
            "ambassador_un");

    private final ActorLexicon lexicon;
    private final Map<String, List<Person>> byOffice = new HashMap<>();
    private final Map<String, List<Person>> byInitial = new HashMap<>();

    PersonDirectory(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        for (Person person : lexicon.people()) {
            byInitial
                    .computeIfAbsent(initial(Words.fold(person.surname())), initial -> new ArrayList<>())
                    .add(person);
            for (Tenure tenure : person.tenures()) {
                List<Person> holders =
                        byOffice.computeIfAbsent(tenure.code() + " " + tenure.role(), office -> new ArrayList<>());
                if (!holders.contains(person)) {
                    holders.add(person);
                }
            }
        }
    }

    private static String initial(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /** The only holder of an office on {@code day}; null when there is none, several, or the day is not known. */
    @Nullable
    Person holder(String code, String role, @Nullable LocalDate day) {
        if (day == null || !ONE_HOLDER.contains(role)) {
            return null;
        }
        Person found = null;
        for (Person person : byOffice.getOrDefault(code + " " + role, List.of())) {
            if (holds(person, code, role, day)) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }

    /** Whoever "the leader" of a state is on {@code day}, or null. */
    @Nullable
    Person leader(String code, @Nullable LocalDate day) {
        Person state = holder(code, "head_of_state", day);
        Person government = holder(code, "head_of_government", day);
        if (lexicon.words("parliamentary").contains(code)) {
            return government != null ? government : state;
        }
        return state != null ? state : government != null ? government : holder(code, "organisation_head", day);
    }

    static boolean holds(Person person, String code, String role, @Nullable LocalDate day) {
        for (Tenure tenure : person.on(day)) {
            if (tenure.role().equals(role) && tenure.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Who is meant by a bare surname that nobody introduced, or null: the one widely known holder of an office on that
     * day. Heads of state and government go before others. Surnames that are ordinary words or shared by many are never
     * taken.
     */
    @Nullable
    Person known(String surname, List<Person> candidates, @Nullable LocalDate day) {
        if (lexicon.words("ordinary-surnames").contains(surname) || surname.length() < 2) {
            return null;
        }
        List<Person> heads = new ArrayList<>();
        List<Person> others = new ArrayList<>();
        for (Person person : candidates) {
            for (Tenure tenure : person.on(day)) {
                if (tenure.role().startsWith("head_of")) {
                    add(heads, person);
                } else if (KNOWN_BY_SURNAME.contains(tenure.role())) {
                    add(others, person);
                }
            }
        }
        List<Person> first = heads.isEmpty() ? others : heads;
        if (first.isEmpty() && surname.length() > 5 && candidates.size() == 1) {
            return candidates.get(0);
        }
        return first.size() == 1 ? first.get(0) : null;
    }

    private static void add(List<Person> list, Person person) {
        if (!list.contains(person)) {
            list.add(person);
        }
    }

    /**
     * The person whose name differs from the printed one by a letter or two of romanisation, or null: "Sergey Lavrow".
     * Only for surnames of six letters or more with the same first letter, or of five with the very same first name.
     */
    @Nullable
    Person spelledLike(String given, String surname) {
        String folded = Words.fold(surname);
        if (folded.length() < 5) {
            return null;
        }
        Person found = null;
        for (Person person : byInitial.getOrDefault(initial(folded), List.of())) {
            String known = Words.fold(person.surname());
            String first = Words.fold(person.name());
            boolean sameGiven = first.charAt(0) == given.charAt(0)
                    && distance(first.substring(0, Math.max(1, first.indexOf(' '))), Words.fold(given)) <= 2;
            int allowed = folded.length() >= 9 ? 2 : 1;
            boolean longEnough = known.length() >= 6 || first.startsWith(Words.fold(given) + " ");
            if (sameGiven && longEnough && known.length() >= 5 && distance(known, folded) <= allowed) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }

    /** Letters to put in, take out or change to turn one word into the other. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
