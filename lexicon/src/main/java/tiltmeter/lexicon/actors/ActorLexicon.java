package tiltmeter.lexicon.actors;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tiltmeter.lexicon.Problems;

/**
 * All that the reader knows about actors, in the order of the files. Immutable.
 *
 * @param words lists of words by their name
 * @param places regions and cities, which name their country but do not stand for its government
 */
public record ActorLexicon(
        List<Country> countries,
        List<Organisation> organisations,
        List<Person> people,
        List<Role> roles,
        List<Membership> blocs,
        List<Place> places,
        Map<String, Set<String>> words) {
    public ActorLexicon {
        countries = List.copyOf(countries);
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
        blocs = List.copyOf(blocs);
        places = List.copyOf(places);
        words = Map.copyOf(words);
    }

    /** The words of a list of {@code words.tsv}, in the order of the file. */
    public Set<String> words(String list) {
        Set<String> found = words.get(list);
        if (found == null) {
            throw new IllegalArgumentException("no such word list: " + list);
        }
        return found;
    }

    /** Reads {@code actors/*.tsv}; what is wrong with a line is noted in {@code problems} and the line left out. */
    public static ActorLexicon load(Problems problems) {
        return new ActorFiles(problems).load();
    }
}
