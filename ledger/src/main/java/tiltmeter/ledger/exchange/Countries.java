package tiltmeter.ledger.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries and bodies by the codes and names that other event data use. */
public final class Countries {
    private static final Countries ALL = load();

    /** CAMEO codes of bodies, longest first where one starts another, with the code of our records. */
    private static final List<Map.Entry<String, String>> BODIES = List.of(
            Map.entry("IGOUNO", "UN"),
            Map.entry("IGOEUREEC", "EU"),
            Map.entry("EEC", "EU"),
            Map.entry("IGOWSTNAT", "NATO"),
            Map.entry("NATO", "NATO"),
            Map.entry("NAT", "NATO"),
            Map.entry("UNO", "UN"),
            Map.entry("WST", "WST"));

    /** CAMEO's own letters where they are not those of ISO, among them former ones. */
    private static final Map<String, String> OWN_LETTERS = Map.of(
            "ROM", "ROU", "ZAR", "COD", "TMP", "TLS", "KSV", "XKX", "MTN", "MNE", "PAL", "PSE", "GER", "DEU", "SUN",
            "RUS", "BUR", "MMR");

    private final Map<String, Country> byCode;
    private final Map<String, String> byName;

    private Countries(Map<String, Country> byCode, Map<String, String> byName) {
        this.byCode = byCode;
        this.byName = byName;
    }

    /** What is known of one country. */
    private record Country(String fips, String cow, String name) {}

    /** Whether {@code code} is a country's in ISO 3166-1 alpha-3, or Kosovo's. */
    public static boolean isCountry(@Nullable String code) {
        return code != null && ALL.byCode.containsKey(code);
    }

    /** FIPS 10-4 letters: GDELT's places have these, its actors three letters. Empty when there are none. */
    public static String fips(@Nullable String code) {
        Country country = code == null ? null : ALL.byCode.get(code);
        return country == null ? "" : country.fips();
    }

    /** Number in the Correlates of War, or empty. */
    public static String cow(@Nullable String code) {
        Country country = code == null ? null : ALL.byCode.get(code);
        return country == null ? "" : country.cow();
    }

    /** English name as ICEWS prints it, or empty. */
    public static String name(@Nullable String code) {
        Country country = code == null ? null : ALL.byCode.get(code);
        return country == null ? "" : country.name();
    }

    /** Our code for an English name in any case, or for a three-letter code; null when it is none. */
    public static @Nullable String ofName(String name) {
        String known = ALL.byName.get(name.strip().toLowerCase(Locale.ROOT));
        return known != null ? known : isCountry(name.strip()) ? name.strip() : null;
    }

    /** Our code for whoever a CAMEO actor code begins with, such as {@code CHNGOV}; null when it is none of ours. */
    public static @Nullable String ofCameo(String actor) {
        for (Map.Entry<String, String> body : BODIES) {
            if (actor.startsWith(body.getKey())) {
                return body.getValue();
            }
        }
        if (actor.length() < 3) {
            return null;
        }
        String letters = actor.substring(0, 3);
        String ours = OWN_LETTERS.getOrDefault(letters, letters);
        return isCountry(ours) ? ours : null;
    }

    private static Countries load() {
        Map<String, Country> byCode = new HashMap<>();
        Map<String, String> byName = new HashMap<>();
        try (InputStream in = Countries.class.getResourceAsStream("countries.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: countries.tsv");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                byCode.put(cells[0], new Country(cells[1], cells[2], cells[3]));
                byName.put(cells[3].toLowerCase(Locale.ROOT), cells[0]);
                for (String other : cells[4].split("\\|", -1)) {
                    byName.put(other.toLowerCase(Locale.ROOT), cells[0]);
                }
            }
            byName.remove("");
            return new Countries(byCode, byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
