package tiltmeter.lexicon.outlets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A newsroom as readers know it.
 *
 * @param country ISO 3166-1 alpha-3 code of its seat
 * @param family word that all outlets under one control share
 * @param owner who controls it, for people to read
 * @param network service that passes one text to many outlets, or null
 */
public record Outlet(
        String name,
        List<String> aliases,
        List<String> domains,
        String country,
        String family,
        String owner,
        Control control,
        Kind kind,
        @Nullable String network) {
    public Outlet {
        aliases = List.copyOf(aliases);
        domains = List.copyOf(domains);
    }

    /** Who can give the newsroom orders. */
    public enum Control {
        PRIVATE,
        /** Public money pays, the newsroom is its own master. */
        PUBLIC,
        /** A state or a ruling party decides what is said. */
        STATE
    }

    /** What sort of outlet it is. */
    public enum Kind {
        AGENCY,
        PAPER,
        MAGAZINE,
        BROADCAST,
        DIGITAL,
        AGGREGATOR,
        GOVERNMENT
    }
}
