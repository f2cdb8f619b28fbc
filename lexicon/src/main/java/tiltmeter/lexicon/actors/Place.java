package tiltmeter.lexicon.actors;

/** A region or city by its name, and the country {@code code} that it lies in. */
public record Place(String name, String code) {}
