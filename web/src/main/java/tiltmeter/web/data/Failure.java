package tiltmeter.web.data;

import java.sql.SQLException;
import java.util.Locale;

/** What a failure of the database means to whoever asked. */
final class Failure {
    private Failure() {}

    static ApiError of(SQLException e) {
        String said = e.getMessage() == null ? e.toString() : e.getMessage();
        String lower = said.toLowerCase(Locale.ROOT);
        ApiError error;
        if (lower.contains("interrupt") || lower.contains("timeout") || lower.contains("timed out")) {
            error = new ApiError(504, "the question took longer than it may; ask for less, or for a shorter period");
        } else if (lower.contains("out of memory")) {
            error = new ApiError(507, "the question needs more memory than it may have; ask for less");
        } else {
            int end = said.indexOf('\n');
            error = new ApiError(500, "the ledger could not answer: " + (end < 0 ? said : said.substring(0, end)));
        }
        error.initCause(e);
        return error;
    }
}
