package tiltmeter.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of a country or organisation on the command line, in any case. */
public final class ActorCode implements ITypeConverter<String> {
    /**
     * Codes of the record format beside the countries of ISO 3166-1; Kosovo has none there and goes by the usual one.
     */
    private static final List<String> OTHERS = List.of("EU", "UN", "NATO", "IGO", "WST", "NSA", "CVL", "XKX");

    private static final TreeSet<String> KNOWN = new TreeSet<>(OTHERS);

    private static final Map<String, String> BY_NAME = new TreeMap<>();

    static {
        KNOWN.addAll(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(two).build();
            BY_NAME.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), country.getISO3Country());
            BY_NAME.put(two.toLowerCase(Locale.ROOT), country.getISO3Country());
        }
        BY_NAME.put("uk", "GBR");
        BY_NAME.put("usa", "USA");
    }

    @Override
    public String convert(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (KNOWN.contains(code) || code.matches("IGO:[A-Z0-9-]+")) {
            return code;
        }
        throw new TypeConversionException("no country or organisation has the code '" + text + "'"
                + suggestion(text)
                + "; valid are the three letters of ISO 3166-1 (CHN, RUS, USA...), EU, UN, NATO, IGO:NAME, WST (the"
                + " West), NSA (armed groups), CVL (others)");
    }

    private static String suggestion(String text) {
        String meant = BY_NAME.get(text.strip().toLowerCase(Locale.ROOT));
        if (meant != null) {
            return "; write " + meant;
        }
        String code = text.strip().toUpperCase(Locale.ROOT);
        List<String> near = KNOWN.stream()
                .filter(known -> code.length() == 3 && known.length() == 3 && differences(known, code) == 1)
                .filter(known -> known.startsWith(code.substring(0, 2)))
                .limit(4)
                .toList();
        return near.isEmpty() ? "" : "; near it are " + String.join(", ", near);
    }

    private static int differences(String one, String two) {
        int count = 0;
        for (int i = 0; i < one.length(); i++) {
            count += one.charAt(i) == two.charAt(i) ? 0 : 1;
        }
        return count;
    }
}
