package tiltmeter.lexicon.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;
import tiltmeter.lexicon.Table.Row;
import tiltmeter.lexicon.actors.Country.Organ;
import tiltmeter.lexicon.actors.Person.Tenure;
import tiltmeter.model.Sector;

/** Reads and checks the files under {@code actors/}. */
final class ActorFiles {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
    private static final List<String> WORD_LISTS = List.of(
            "not-people", "ordinary-surnames", "parliamentary", "relations", "bare-roles", "female-first-names");
    private static final Pattern ORGANISATION = Pattern.compile("EU|UN|NATO|WST|NSA|CVL|IGO:[A-Z0-9+]+");

    private final Problems problems;
    private final Set<String> countries = new HashSet<>();
    private String file = "";

    ActorFiles(Problems problems) {
        this.problems = problems;
    }

    ActorLexicon load() {
        List<Country> read = countries(table("countries.tsv", 7));
        return new ActorLexicon(
                read,
                organisations(table("organisations.tsv", 7)),
                people(table("people.tsv", 7)),
                roles(table("roles.tsv", 5)),
                blocs(table("blocs.tsv", 4)),
                places(table("places.tsv", 2)),
                words(table("words.tsv", 2)));
    }

    private Table table(String name, int columns) {
        Table table = Table.load("actors/" + name, columns, problems);
        file = table.file();
        return table;
    }

    List<Country> countries(Table table) {
        file = table.file();
        List<Country> found = new ArrayList<>();
        for (Row row : table.rows()) {
            String code = row.cell(0);
            if (!COUNTRY.matcher(code).matches()) {
                bad(row, "not a code of three capital letters: " + code);
            } else if (!countries.add(code)) {
                bad(row, "country is there twice: " + code);
            } else if (row.cell(1).isEmpty()) {
                bad(row, "country has no name: " + code);
            } else {
                found.add(new Country(
                        code, row.cell(1), row.values(2), row.values(3), row.values(4), row.values(5), organs(row)));
            }
        }
        return found;
    }

    private List<Organ> organs(Row row) {
        List<Organ> organs = new ArrayList<>();
        for (String value : row.values(6)) {
            int colon = value.lastIndexOf(':');
            Sector sector = colon < 1 ? null : sector(row, value.substring(colon + 1));
            if (colon < 1) {
                bad(row, "body without a sector (NAME:SECTOR): " + value);
            } else if (sector != null) {
                organs.add(new Organ(value.substring(0, colon), sector));
            }
        }
        return organs;
    }

    List<Organisation> organisations(Table table) {
        file = table.file();
        List<Organisation> found = new ArrayList<>();
        for (Row row : table.rows()) {
            boolean code = known(row, row.cell(0));
            Sector sector = sector(row, row.cell(1));
            Period period = period(row, row.cell(5), row.cell(6));
            if (row.cell(2).isEmpty()) {
                bad(row, "organisation has no name");
            } else if (code && sector != null && period != null) {
                found.add(new Organisation(row.cell(0), sector, row.cell(2), row.values(3), row.cell(4), period));
            }
        }
        return found;
    }

    List<Person> people(Table table) {
        file = table.file();
        Map<String, Person> found = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String marked = row.cell(0);
            boolean code = known(row, row.cell(2));
            Sector sector = sector(row, row.cell(3));
            Period period = period(row, row.cell(5), row.cell(6));
            String surname = surname(marked);
            if (surname.isEmpty()) {
                bad(row, "no surname in the name: " + marked);
            } else if (row.cell(4).isEmpty()) {
                bad(row, "person has no role: " + marked);
            } else if (code && sector != null && period != null) {
                String name = marked.replace("*", "");
                Tenure tenure = new Tenure(row.cell(2), sector, row.cell(4), period);
                Person earlier = found.get(name);
                found.put(
                        name,
                        earlier == null
                                ? new Person(name, surname, row.values(1), List.of(tenure))
                                : join(earlier, row.values(1), tenure));
            }
        }
        return new ArrayList<>(found.values());
    }

    private static Person join(Person person, List<String> aliases, Tenure tenure) {
        List<String> all = new ArrayList<>(person.aliases());
        for (String alias : aliases) {
            if (!all.contains(alias)) {
                all.add(alias);
            }
        }
        List<Tenure> tenures = new ArrayList<>(person.tenures());
        tenures.add(tenure);
        return new Person(person.name(), person.surname(), all, tenures);
    }

    /** A star before the first word marks that word alone, before a later one everything from there on. */
    private static String surname(String marked) {
        int star = marked.indexOf('*');
        if (star < 0) {
            return marked.substring(marked.lastIndexOf(' ') + 1);
        }
        String from = marked.substring(star + 1);
        return star > 0 || from.indexOf(' ') < 0 ? from : from.substring(0, from.indexOf(' '));
    }

    List<Role> roles(Table table) {
        file = table.file();
        List<Role> found = new ArrayList<>();
        Set<String> phrases = new HashSet<>();
        for (Row row : table.rows()) {
            String phrase = row.cell(0);
            Sector sector = row.cell(2).isEmpty() ? null : sector(row, row.cell(2));
            boolean only = row.cell(4).isEmpty() || known(row, row.cell(4));
            if (!phrase.equals(phrase.toLowerCase(Locale.ROOT)) || phrase.isEmpty()) {
                bad(row, "phrase is not in lower case: " + phrase);
            } else if (!phrases.add(phrase)) {
                bad(row, "phrase is there twice: " + phrase);
            } else if (!row.cell(3).equals("s") && !row.cell(3).equals("p")) {
                bad(row, "number is not s or p: " + row.cell(3));
            } else if (only) {
                found.add(new Role(phrase, row.cell(1), sector, row.cell(3).equals("p"), row.cell(4)));
            }
        }
        return found;
    }

    List<Membership> blocs(Table table) {
        file = table.file();
        List<Membership> found = new ArrayList<>();
        for (Row row : table.rows()) {
            boolean bloc = known(row, row.cell(0));
            boolean member = known(row, row.cell(1));
            Period period = period(row, row.cell(2), row.cell(3));
            if (bloc && member && period != null) {
                found.add(new Membership(row.cell(0), row.cell(1), period));
            }
        }
        return found;
    }

    List<Place> places(Table table) {
        file = table.file();
        List<Place> found = new ArrayList<>();
        for (Row row : table.rows()) {
            if (known(row, row.cell(0))) {
                for (String name : row.values(1)) {
                    found.add(new Place(name, row.cell(0)));
                }
            }
        }
        return found;
    }

    Map<String, Set<String>> words(Table table) {
        file = table.file();
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            if (row.values(1).isEmpty()) {
                bad(row, "list has no words: " + row.cell(0));
            }
            found.computeIfAbsent(row.cell(0), list -> new LinkedHashSet<>()).addAll(row.values(1));
        }
        for (String list : WORD_LISTS) {
            if (!found.containsKey(list)) {
                problems.add(file, 1, "list is missing: " + list);
            }
        }
        return found;
    }

    private boolean known(Row row, String code) {
        boolean known = countries.contains(code) || ORGANISATION.matcher(code).matches();
        if (!known) {
            bad(row, "no such code in countries.tsv, nor EU, UN, NATO, WST, NSA, CVL or IGO:…: " + code);
        }
        return known;
    }

    private @Nullable Sector sector(Row row, String text) {
        for (Sector sector : Sector.values()) {
            if (sector.name().equals(text)) {
                return sector;
            }
        }
        bad(row, "no such sector: " + text);
        return null;
    }

    private @Nullable Period period(Row row, String from, String to) {
        try {
            return Period.parse(from, to);
        } catch (IllegalArgumentException e) {
            bad(row, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void bad(Row row, String reason) {
        problems.add(file, row.line(), reason);
    }
}
