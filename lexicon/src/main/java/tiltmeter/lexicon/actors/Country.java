package tiltmeter.lexicon.actors;

import java.util.List;
import tiltmeter.model.Sector;

/**
 * A country and the words for it.
 *
 * @param code ISO 3166-1 alpha-3, {@code XKX} for Kosovo
 * @param name what records call it
 * @param aliases other names
 * @param demonyms adjectives and names of its people: "Chinese", "Poles"
 * @param capitals seats of its government, which stand for it too
 * @param metonyms buildings and places that stand for its government
 * @param organs bodies that belong to it
 */
public record Country(
        String code,
        String name,
        List<String> aliases,
        List<String> demonyms,
        List<String> capitals,
        List<String> metonyms,
        List<Organ> organs) {

    /** A body of the state by name. */
    public record Organ(String name, Sector sector) {}

    public Country {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
        metonyms = List.copyOf(metonyms);
        organs = List.copyOf(organs);
    }
}
