package tiltmeter.evaluation.copies;

/** What is being scored: whoever decides whether one of two texts is a copy of the other. */
public interface Folder {
    /** The kind of copy that {@code later} is of {@code earlier}, in lower case; "new" or "event" when it is none. */
    String judge(Text earlier, Text later);
}
