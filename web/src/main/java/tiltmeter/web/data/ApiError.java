package tiltmeter.web.data;

/** A question that cannot be answered: a status of HTTP, and what to tell the person who asked. */
public final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;

    /** @param detail one line that says what is wrong and how to go on */
    public ApiError(int status, String detail) {
        super(detail);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** What to tell. */
    public String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
