package tiltmeter.tilt;

/**
 * Where a country stands by its words and by the company it keeps.
 *
 * @param words the measure of the dealings made of positions alone: a position of stance +0.8 is 0.8 of a cooperative
 *     vote; same unit, same floor, same bands
 * @param profile how the country treats third parties beside how the poles treat them, over the whole window
 */
public record Positions(Tilt words, Profile profile) {}
