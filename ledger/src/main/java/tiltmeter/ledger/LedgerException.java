package tiltmeter.ledger;

import org.jspecify.annotations.Nullable;

/** A ledger that cannot be used. The message is one line: what is wrong, with which file, and how to go on. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
