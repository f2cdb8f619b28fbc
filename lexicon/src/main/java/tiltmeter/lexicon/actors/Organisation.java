package tiltmeter.lexicon.actors;

import java.util.List;
import tiltmeter.model.Sector;

/**
 * An organisation, armed group, company or medium, in the time for which its code and sector hold.
 *
 * @param code whom it acts for: {@code EU}, {@code UN}, {@code NATO}, {@code IGO:…}, {@code WST}, {@code NSA},
 *     {@code CVL} or a country
 * @param seat the city where it sits, or empty
 */
public record Organisation(String code, Sector sector, String name, List<String> aliases, String seat, Period period) {
    public Organisation {
        aliases = List.copyOf(aliases);
    }
}
