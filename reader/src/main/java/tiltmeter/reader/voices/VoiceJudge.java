package tiltmeter.reader.voices;

/** Answers questions about voices. Must be safe for many threads. */
public interface VoiceJudge {
    /** Leaves it at what the rules say. */
    VoiceJudge RULES = question -> 0;

    /** Place of the best option, at least 0 and below their number. */
    int answer(VoiceQuestion question);
}
