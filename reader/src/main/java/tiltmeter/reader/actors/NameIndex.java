package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.actors.ActorLexicon;
import tiltmeter.lexicon.actors.Country;
import tiltmeter.lexicon.actors.Organisation;
import tiltmeter.lexicon.actors.Period;
import tiltmeter.lexicon.actors.Person;
import tiltmeter.lexicon.actors.Place;
import tiltmeter.lexicon.actors.Role;
import tiltmeter.model.Sector;
import tiltmeter.reader.actors.Sense.Kind;

/** Every name and role phrase of the lexicon, ready to be found in a text. Immutable. */
final class NameIndex {
    /** Names of blocs that news uses as adjectives or for the people of the bloc. */
    private static final Set<String> PEOPLE_OF_BLOCS = Set.of("European", "Europeans", "Western", "Westerners");

    private static final Set<Sector> OFFICIAL =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.LEG, Sector.JUD, Sector.PTY, Sector.OPP, Sector.REB);

    private final NameTrie<Sense> names = new NameTrie<>(false);
    private final NameTrie<Role> roles = new NameTrie<>(true);
    private final NameTrie<Role> gateRoles = new NameTrie<>(true);
    private final Map<String, String> nameOfCode = new LinkedHashMap<>();
    private final Set<String> givenNames = new HashSet<>();
    private final ActorLexicon lexicon;

    NameIndex(ActorLexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.countries().forEach(this::addCountry);
        lexicon.organisations().forEach(this::addOrganisation);
        addBrussels(lexicon);
        lexicon.places().forEach(this::addPlace);
        lexicon.people().forEach(this::addPerson);
        for (Role role : lexicon.roles()) {
            roles.add(role.phrase(), role);
            if (role.sector() != null && OFFICIAL.contains(role.sector())) {
                gateRoles.add(role.phrase(), role);
            }
        }
    }

    private void addCountry(Country country) {
        nameOfCode.put(country.code(), country.name());
        add(country.name(), Kind.COUNTRY, country, Sector.GOV);
        country.aliases().forEach(alias -> add(alias, Kind.COUNTRY, country, Sector.GOV));
        country.demonyms().forEach(demonym -> add(demonym, Kind.PEOPLE, country, null));
        country.organs().forEach(organ -> add(organ.name(), Kind.BODY, country, organ.sector()));
        country.capitals().forEach(capital -> add(capital, Kind.SEAT, country, Sector.GOV));
        country.metonyms().forEach(metonym -> add(metonym, Kind.SEAT, country, Sector.GOV));
    }

    private void add(String text, Kind kind, Country country, @Nullable Sector sector) {
        names.add(text, new Sense(kind, country.code(), sector, country.name(), null, Period.ALWAYS));
    }

    private void addOrganisation(Organisation body) {
        if (body.code().length() != 3 || body.code().equals("WST")) {
            nameOfCode.putIfAbsent(body.code(), body.name());
        }
        List<String> all = new ArrayList<>();
        all.add(body.name());
        all.addAll(body.aliases());
        for (String text : all) {
            Kind kind = PEOPLE_OF_BLOCS.contains(text) ? Kind.PEOPLE : Kind.BODY;
            names.add(text, new Sense(kind, body.code(), body.sector(), body.name(), null, body.period()));
        }
    }

    /** Brussels means the Union far more often than Belgium; other seats of organisations do not speak for them. */
    private void addBrussels(ActorLexicon lexicon) {
        for (Organisation body : lexicon.organisations()) {
            if (body.code().equals("EU")) {
                names.add(body.seat(), new Sense(Kind.SEAT, "EU", body.sector(), body.name(), null, Period.ALWAYS));
                return;
            }
        }
    }

    private void addPlace(Place place) {
        String country = nameOfCode.getOrDefault(place.code(), place.code());
        names.add(place.name(), new Sense(Kind.PLACE, place.code(), null, country, null, Period.ALWAYS));
    }

    private void addPerson(Person person) {
        String code = person.tenures().get(0).code();
        String country = nameOfCode.getOrDefault(code, code);
        Sense full = new Sense(Kind.PERSON, code, null, country, person, Period.ALWAYS);
        Sense surname = new Sense(Kind.SURNAME, code, null, country, person, Period.ALWAYS);
        names.add(person.name(), full);
        names.add(person.surname(), surname);
        boolean surnameFirst = person.name().startsWith(person.surname() + " ");
        if (!surnameFirst && person.name().indexOf(' ') > 0) {
            givenNames.add(person.name().substring(0, person.name().indexOf(' ')));
        }
        for (String alias : person.aliases()) {
            names.add(alias, full);
            int space = surnameFirst ? alias.indexOf(' ') : alias.lastIndexOf(' ');
            String variant = space < 0 ? "" : surnameFirst ? alias.substring(0, space) : alias.substring(space + 1);
            boolean ordinal = variant.length() < 4 || variant.endsWith(".");
            if (!ordinal && !person.surname().endsWith(variant)) {
                names.add(variant, surname);
            }
        }
    }

    NameTrie<Sense> names() {
        return names;
    }

    NameTrie<Role> roles() {
        return roles;
    }

    /** Roles of those who act for a state, a party or an armed group. */
    NameTrie<Role> gateRoles() {
        return gateRoles;
    }

    /** What records call the country or organisation {@code code}; null where a code does not say which one it is. */
    @Nullable
    String name(@Nullable String code) {
        return code == null || code.equals("NSA") || code.equals("CVL") ? null : nameOfCode.get(code);
    }

    /** Whether {@code word} stands in a word list of the lexicon. */
    boolean listed(String list, String word) {
        return lexicon.words(list).contains(word);
    }

    /** Whether {@code word} is a first name of somebody in the lexicon. */
    boolean givenName(String word) {
        return givenNames.contains(word);
    }
}
