package tiltmeter.reader.ends;

/** Answers questions about the ends of acts. Must be safe for many threads. */
public interface Judge {
    /** Leaves every end as the words of its clause have it. */
    Judge NEVER = question -> 0;

    /** The best answer, at least 0 and below {@link Question#answers}. */
    int answer(Question question);
}
