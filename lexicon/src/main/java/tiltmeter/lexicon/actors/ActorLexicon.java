package tiltmeter.lexicon.actors;

import java.util.List;
import tiltmeter.lexicon.Problems;

/**
 * All that the reader knows about actors, in the order of the files. Immutable.
 *
 * @param places regions and cities, which name their country but do not stand for its government
 */
public record ActorLexicon(
        List<Country> countries,
        List<Organisation> organisations,
        List<Person> people,
        List<Role> roles,
        List<Membership> blocs,
        List<Place> places) {
    public ActorLexicon {
        countries = List.copyOf(countries);
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
        blocs = List.copyOf(blocs);
        places = List.copyOf(places);
    }

    /** Reads {@code actors/*.tsv}; what is wrong with a line is noted in {@code problems} and the line left out. */
    public static ActorLexicon load(Problems problems) {
        return new ActorFiles(problems).load();
    }
}
