package tiltmeter.reader.actors;

import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.actors.Person;
import tiltmeter.model.Sector;

/**
 * Somebody in an article. What is known grows as one reads: the name at first, the country with "an analyst in Oslo".
 */
final class Figure {
    private final String name;
    private final String surname;
    private final @Nullable Person person;
    private @Nullable String code;
    private @Nullable Sector sector;
    private String role;
    private @Nullable Boolean female;

    Figure(
            String name,
            String surname,
            @Nullable Person person,
            @Nullable String code,
            @Nullable Sector sector,
            String role,
            @Nullable Boolean female) {
        this.name = name;
        this.surname = surname;
        this.person = person;
        this.code = code;
        this.sector = sector;
        this.role = role;
        this.female = female;
    }

    /** Takes on a country, sector and role unless the figure has a country already. */
    void affiliate(@Nullable String country, @Nullable Sector part, String office) {
        if (code == null && country != null) {
            code = country;
            sector = part == null ? sector : part;
        }
        if (sector == null && person == null) {
            sector = part;
        }
        if (role.isEmpty()) {
            role = office;
        }
    }

    void knownAsFemale(boolean value) {
        female = value;
    }

    String name() {
        return name;
    }

    String surname() {
        return surname;
    }

    @Nullable
    Person person() {
        return person;
    }

    @Nullable
    String code() {
        return code;
    }

    @Nullable
    Sector sector() {
        return sector;
    }

    String role() {
        return role;
    }

    /** True for a woman, false for a man, null where nothing tells. */
    @Nullable
    Boolean female() {
        return female;
    }
}
