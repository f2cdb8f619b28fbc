package tiltmeter.lexicon;

import java.util.List;

/** Reference files that cannot be used; the message lists every bad line. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LexiconException(List<String> problems) {
        super("lexicon: " + problems.size() + " bad line(s); mend them and start again\n"
                + String.join("\n", problems));
    }
}
