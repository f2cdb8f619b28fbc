package tiltmeter.web.api;

import java.util.List;

/**
 * A parameter of a route, as the document describes it and the server checks it.
 *
 * @param choices the only values of a {@link Kind#CHOICE}
 */
public record Param(String name, Kind kind, boolean inPath, boolean required, List<String> choices, String text) {
    /** What may stand in it. */
    public enum Kind {
        TEXT,
        /** Code of a country or organisation. */
        CODE,
        /** Codes with commas. */
        CODES,
        /** Texts with commas. */
        TEXTS,
        /** {@code 2023-02-20}. */
        DAY,
        /** How many rows, 1 to 500. */
        SIZE,
        CHOICE
    }

    public Param {
        choices = List.copyOf(choices);
    }

    static Param path(String name, String text) {
        return new Param(name, Kind.TEXT, true, true, List.of(), text);
    }

    static Param query(String name, Kind kind, String text) {
        return new Param(name, kind, false, false, List.of(), text);
    }

    static Param choice(String name, String text, String... choices) {
        return new Param(name, Kind.CHOICE, false, false, List.of(choices), text);
    }

    Param needed() {
        return new Param(name, kind, inPath, true, choices, text);
    }
}
