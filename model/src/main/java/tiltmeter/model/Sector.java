package tiltmeter.model;

/**
 * What part of a society an actor belongs to: government, military, legislature, judiciary, party, opposition, rebels,
 * media, business, education and research, or civilians.
 */
public enum Sector {
    GOV,
    MIL,
    LEG,
    JUD,
    PTY,
    OPP,
    REB,
    MED,
    BUS,
    EDU,
    CVL
}
