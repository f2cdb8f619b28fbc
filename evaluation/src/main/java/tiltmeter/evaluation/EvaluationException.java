package tiltmeter.evaluation;

/** Labelled data that cannot be used; the message names the file, the place in it and what is wrong, in one line. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EvaluationException(String message) {
        super(message);
    }

    public EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
