package tiltmeter.reader.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.actors.Person;
import tiltmeter.lexicon.actors.Person.Tenure;
import tiltmeter.model.Sector;

/** The people of one article: whoever was named once is known by surname afterwards. */
final class Cast {
    /** Countries whose people are named surname first, so that an unknown name may go on as its first word. */
    private static final Set<String> SURNAME_FIRST = Set.of("CHN", "TWN", "HKG", "KOR", "PRK", "VNM", "KHM", "MMR");

    private final NameIndex index;
    private final PersonDirectory directory;
    private final @Nullable LocalDate day;
    private final Map<String, Figure> byName = new LinkedHashMap<>();
    private final Map<String, Figure> bySurname = new LinkedHashMap<>();

    Cast(NameIndex index, PersonDirectory directory, @Nullable LocalDate day) {
        this.index = index;
        this.directory = directory;
        this.day = day;
    }

    /** The figure for somebody of the lexicon, who from now on is known by surname. */
    Figure introduce(Person person) {
        Figure figure = byName.get(person.name());
        if (figure == null) {
            Tenure tenure = person.nearest(day);
            boolean inOffice = tenure.period().holds(day);
            figure = figure(
                    person.name(),
                    person.surname(),
                    person,
                    tenure.code(),
                    inOffice ? tenure.sector() : null,
                    inOffice ? tenure.role() : "");
            byName.put(person.name(), figure);
        }
        bySurname.put(Words.fold(person.surname()), figure);
        return figure;
    }

    /** The figure for somebody whom the lexicon does not have. */
    Figure introduce(String name, @Nullable String code, @Nullable Sector sector, String role) {
        Figure figure = byName.get(name);
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        if (figure == null) {
            figure = figure(name, surname, null, code, sector, role);
            byName.put(name, figure);
        } else {
            figure.affiliate(code, sector, role);
        }
        bySurname.put(Words.fold(surname), figure);
        if (code != null && SURNAME_FIRST.contains(code) && name.indexOf(' ') > 0) {
            bySurname.put(Words.fold(name.substring(0, name.indexOf(' '))), figure);
        }
        return figure;
    }

    private Figure figure(
            String name,
            String surname,
            @Nullable Person person,
            @Nullable String code,
            @Nullable Sector sector,
            String role) {
        int space = name.indexOf(' ');
        boolean woman = index.listed("female-first-names", space < 0 ? name : name.substring(0, space));
        return new Figure(name, surname, person, code, sector, role, woman ? Boolean.TRUE : null);
    }

    /** Who {@code name} is by what the article said before, or null. */
    @Nullable
    Figure met(String name) {
        Figure figure = byName.get(name);
        return figure != null ? figure : bySurname.get(Words.fold(name));
    }

    /**
     * Whom a printed name means, or null when it is nobody known.
     *
     * @param words the words of the name without titles
     * @param code the country that the text gives, or null
     * @param role the role that the text gives, or empty
     * @param titled whether a title or honorific stands before it
     */
    @Nullable
    Figure identify(List<String> words, @Nullable String code, String role, boolean titled) {
        String text = String.join(" ", words);
        Person full = full(text, code, role);
        if (full != null) {
            return introduce(full);
        }
        String last = words.get(words.size() - 1);
        if (words.size() > 1) {
            Figure met = met(text);
            if (met == null && words.size() == 2) {
                Figure same = bySurname.get(Words.fold(last));
                met = same != null && same.name().startsWith(words.get(0)) ? same : null;
            }
            if (met != null) {
                return met;
            }
            Person spelled = directory.spelledLike(words.get(0), last);
            if (spelled != null
                    && (code == null || code.equals(spelled.nearest(day).code()))) {
                return introduce(spelled);
            }
            Person several = surname(text, code, role, titled);
            return several == null ? null : introduce(several);
        }
        Figure met = bySurname.get(Words.fold(last));
        if (met != null && (code == null || met.code() == null || code.equals(met.code()))) {
            return met;
        }
        Person person = surname(last, code, role, titled);
        return person == null ? null : introduce(person);
    }

    private @Nullable Person full(String text, @Nullable String code, String role) {
        List<Person> people = people(text, Sense.Kind.PERSON);
        List<Person> fitting = fitting(people, code, role);
        return fitting.isEmpty() ? (people.isEmpty() ? null : people.get(0)) : fitting.get(0);
    }

    private @Nullable Person surname(String text, @Nullable String code, String role, boolean titled) {
        List<Person> people = people(text, Sense.Kind.SURNAME);
        if (titled || code != null) {
            List<Person> fitting = fitting(people, code, role);
            if (fitting.size() == 1) {
                return fitting.get(0);
            }
            if (code != null && !people.isEmpty() && fitting.isEmpty()) {
                return null;
            }
            return directory.known(text, fitting.isEmpty() ? people : fitting, day);
        }
        return directory.known(text, people, day);
    }

    private List<Person> people(String text, Sense.Kind kind) {
        List<Person> people = new ArrayList<>();
        for (Sense sense : index.names().get(text)) {
            if (sense.kind() == kind && sense.person() != null) {
                people.add(sense.person());
            }
        }
        return people;
    }

    /** Those who act for {@code code} and hold {@code role}; where the role fits nobody, those who act for the code. */
    private List<Person> fitting(List<Person> people, @Nullable String code, String role) {
        List<Person> byCode = new ArrayList<>();
        List<Person> byRole = new ArrayList<>();
        for (Person person : people) {
            boolean acts = code == null;
            boolean holds = false;
            for (Tenure tenure : person.on(day)) {
                boolean sameCode = code == null || tenure.code().equals(code);
                acts |= sameCode;
                holds |= sameCode && (role.isEmpty() || tenure.role().equals(role));
            }
            if (!acts && code != null) {
                acts = person.nearest(day).code().equals(code);
            }
            if (acts) {
                byCode.add(person);
            }
            if (holds) {
                byRole.add(person);
            }
        }
        return byRole.isEmpty() ? byCode : byRole;
    }

    /** Whoever fits and was introduced last, or null. */
    @Nullable
    Figure last(Predicate<Figure> fits) {
        Figure found = null;
        for (Figure figure : byName.values()) {
            found = fits.test(figure) ? figure : found;
        }
        return found;
    }

    PersonDirectory directory() {
        return directory;
    }

    @Nullable
    LocalDate day() {
        return day;
    }
}
