package tiltmeter.reader.time;

/** How finely a time expression tells when, finest first. */
public enum Grain {
    DAY,
    WEEKEND,
    WEEK,
    PART_OF_MONTH,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    /** A stretch with an open or rolling end: "since May", "over the past decade". */
    STRETCH,
    /** Too vague for days: "weeks before", "years ago". */
    VAGUE
}
