package tiltmeter.app.terminal;

/** Whoever was reading our output has had enough, as {@code head} has after ten lines. No failure. */
public final class ClosedPipe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedPipe(Throwable cause) {
        super(cause);
    }
}
