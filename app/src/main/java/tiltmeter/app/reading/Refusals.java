package tiltmeter.app.reading;

import tiltmeter.model.RefusalReason;

/** Says in words why an article was not read and what can be done. */
final class Refusals {
    private Refusals() {}

    static String advice(RefusalReason reason) {
        return switch (reason) {
            case EMPTY -> "there is no text in it";
            case NOT_AN_ARTICLE -> "it looks like a list of links or a form, not like an article";
            case NOT_ENGLISH -> "it is not in English, the one language that is read so far";
            case TOO_LARGE -> "it is larger than an article can be; split it into one page each";
            case MALFORMED -> "its form is broken; mend the row or file";
            case UNREADABLE -> "it cannot be read; see that it is text in UTF-8";
        };
    }
}
