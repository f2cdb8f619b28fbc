package tiltmeter.ledger.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;

/**
 * A participant in the codes of CAMEO; empty where nothing is known.
 *
 * @param code country, group and role in one
 * @param name in upper case, without the characters that separate fields and parts of fields in GDELT's files
 * @param country three letters
 * @param group known group
 * @param role three letters such as GOV
 */
record CameoActor(String code, String name, String country, String group, String role) {
    private static final CameoActor NOBODY = new CameoActor("", "", "", "", "");

    static CameoActor of(@Nullable Participant who) {
        if (who == null) {
            return NOBODY;
        }
        String name = name(who).toUpperCase(Locale.ROOT);
        String role = who.sector() == null ? "" : who.sector().name();
        String code = who.code();
        if (code == null) {
            return new CameoActor("", name, "", "", role);
        }
        return switch (code) {
            case "EU" -> new CameoActor("IGOEUREEC", name, "EUR", "EEC", "IGO");
            case "UN" -> new CameoActor("IGOUNO", name, "", "UNO", "IGO");
            case "NATO" -> new CameoActor("IGOWSTNAT", name, "WST", "NAT", "IGO");
            case "WST" -> new CameoActor("WST" + role, name, "WST", "", role);
            case "NSA" -> new CameoActor("REB", name, "", "", "REB");
            case "CVL" -> new CameoActor(role.isEmpty() ? "CVL" : role, name, "", "", role.isEmpty() ? "CVL" : role);
            default ->
                Countries.isCountry(code)
                        ? new CameoActor(code + role, name, code, "", role)
                        : new CameoActor("IGO", name, "", "", "IGO");
        };
    }

    /** The person, else the country or organisation, else the words as printed. */
    static String name(Participant who) {
        String name = who.person() != null ? who.person() : who.name() != null ? who.name() : who.text();
        return name == null ? "" : clean(name);
    }

    /** Without what separates fields, parts of fields and rows in the files of the field. */
    static String clean(String text) {
        return text.replaceAll("[;,#|\\t\\r\\n\\u0000]+", " ")
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
