package tiltmeter.evaluation.tilt;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.actors.ActorLexicon;
import tiltmeter.lexicon.actors.Person;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tiltmeter.tilt.Deed;

/**
 * ICEWS events of 2014 by name ({@code split, source, relation, target, date}). A country is what stands in brackets at
 * the end of a name, or the name itself, or whom a person named in the lexicon spoke for on that day; rows with another
 * name are left out. They name neither story nor outlet, so that all a pair does on one day is one story.
 */
final class Icews {
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Double> scale = new HashMap<>();

    private Icews() {}

    static List<Deed> read(Path folder) {
        Icews icews = new Icews();
        icews.learn(folder);
        return icews.deeds(folder.resolve("icews14.valid_test.tsv.gz"));
    }

    private void learn(Path folder) {
        Problems problems = new Problems();
        ActorLexicon lexicon = ActorLexicon.load(problems);
        problems.throwIfAny();
        lexicon.countries().forEach(country -> {
            countries.put(country.name(), country.code());
            country.aliases().forEach(alias -> countries.put(alias, country.code()));
        });
        lexicon.people().forEach(person -> {
            people.put(person.name(), person);
            person.aliases().forEach(alias -> people.put(alias, person));
        });
        for (String row : TextFile.rows(folder.resolve("cameo_codes_icews.csv"))) {
            List<String> cells = TextFile.cells(row);
            if (cells.size() > 4) {
                codes.put(cells.get(2).toLowerCase(Locale.ROOT), cells.get(3));
                if (!cells.get(4).equals("NA")) {
                    scale.put(cells.get(3), Double.valueOf(cells.get(4)));
                }
            }
        }
    }

    private List<Deed> deeds(Path file) {
        List<Deed> deeds = new ArrayList<>();
        int number = 1;
        for (String row : TextFile.rows(file)) {
            number++;
            String[] cells = row.split("\t", -1);
            if (cells.length < 5) {
                continue;
            }
            LocalDate day = LocalDate.parse(cells[4]);
            String code = codes.get(cells[2].toLowerCase(Locale.ROOT));
            EventType type = code == null ? null : CameoTypes.type(code);
            String actor = country(cells[1], day);
            String recipient = country(cells[3], day);
            if (type == null || actor == null || recipient == null || actor.equals(recipient)) {
                continue;
            }
            String story = day + (actor.compareTo(recipient) > 0 ? recipient + actor : actor + recipient);
            deeds.add(new Deed(
                    "e" + number,
                    story,
                    "",
                    story,
                    actor,
                    recipient,
                    false,
                    type,
                    scale.getOrDefault(code, 0.0),
                    Status.HAPPENED,
                    Event.AUTHOR,
                    false,
                    Days.on(day),
                    false));
        }
        return deeds;
    }

    private @Nullable String country(String name, LocalDate day) {
        int open = name.lastIndexOf('(');
        if (open >= 0 && name.endsWith(")")) {
            return countries.get(name.substring(open + 1, name.length() - 1));
        }
        String code = countries.get(name);
        if (code != null) {
            return code;
        }
        Person person = people.get(name);
        return person == null
                ? null
                : person.tenures().stream()
                        .filter(tenure -> tenure.period().holds(day))
                        .map(Person.Tenure::code)
                        .findFirst()
                        .orElse(null);
    }
}
