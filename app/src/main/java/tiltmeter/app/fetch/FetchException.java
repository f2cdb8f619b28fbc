package tiltmeter.app.fetch;

/** An address that was not fetched; the message says why and how to go on, in one line. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    FetchException(String message) {
        super(message);
    }
}
