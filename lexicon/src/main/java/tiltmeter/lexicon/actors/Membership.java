package tiltmeter.lexicon.actors;

/** Country {@code code} belonged to {@code bloc} during {@code period}. */
public record Membership(String bloc, String code, Period period) {}
