package tiltmeter.ledger.exchange;

import java.util.List;
import java.util.function.UnaryOperator;

/** The formats that records can be written in. */
public final class Formats {
    /** Their names on the command line. */
    public static final List<String> NAMES = List.of("gdelt", "polecat", "icews", "phoenix");

    private Formats() {}

    /**
     * The files that make up an export, the events first.
     *
     * @param name one of {@link #NAMES}
     * @param cameoNames what a CAMEO code is called
     * @param eventIntensity whether POLECAT's fifth column is called {@code Event Intensity}
     * @param version what POLECAT's files call the version of their coder
     * @throws IllegalArgumentException if there is no such format
     */
    public static List<Format> of(
            String name, UnaryOperator<String> cameoNames, boolean eventIntensity, String version) {
        return switch (name) {
            case "gdelt" -> List.of(new GdeltEvents(), new GdeltMentions());
            case "polecat" -> List.of(new Polecat(eventIntensity, version));
            case "icews" -> List.of(new Icews(cameoNames));
            case "phoenix" -> List.of(new Phoenix());
            default ->
                throw new IllegalArgumentException("no format '" + name + "'; there are " + String.join(", ", NAMES));
        };
    }

    /** How the quad classes of a format come about, for its manifest. */
    public static String quadScheme(String name) {
        return switch (name) {
            case "gdelt" -> "CAMEO roots: 1 = 01-05, 2 = 06-09, 3 = 10-14, 4 = 15-20 (protest is verbal conflict)";
            case "phoenix" -> "CAMEO roots: 0 = 01-02, 1 = 03-05, 2 = 06-08, 3 = 09-13, 4 = 14-20";
            case "polecat" ->
                "PLOVER types: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material"
                        + " conflict (REQUEST is verbal conflict, PROTEST material conflict)";
            default -> "none";
        };
    }
}
