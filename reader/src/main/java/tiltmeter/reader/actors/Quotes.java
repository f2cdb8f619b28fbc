package tiltmeter.reader.actors;

import java.util.Set;

/** Which words stand inside quotation marks; a quotation that is still open goes on in the next sentence. */
final class Quotes {
    private static final Set<String> OPENING = Set.of("“", "``", "„", "«");
    private static final Set<String> CLOSING = Set.of("”", "''", "»");

    private final boolean[] inside;
    private final boolean open;

    /** @param open whether a quotation of the sentence before was not closed */
    Quotes(Scan scan, boolean open) {
        this.inside = new boolean[scan.size()];
        int depth = open ? 1 : 0;
        for (int i = 0; i < scan.size(); i++) {
            String form = scan.token(i).form();
            boolean straight = form.equals("\"");
            if (OPENING.contains(form) || (straight && opens(scan, i))) {
                depth = i == 0 ? 1 : depth + 1;
            } else if (CLOSING.contains(form) || straight) {
                depth = Math.max(0, depth - 1);
            } else {
                inside[i] = depth > 0;
            }
        }
        this.open = depth > 0;
    }

    /** A straight mark opens where a space or nothing stands before it and a word after it. */
    private static boolean opens(Scan scan, int i) {
        int start = scan.token(i).span().start();
        int end = scan.token(i).span().end();
        boolean spaceBefore =
                start == 0 || !Character.isLetterOrDigit(scan.body().charAt(start - 1));
        boolean wordAfter = end < scan.body().length()
                && !Character.isWhitespace(scan.body().charAt(end));
        boolean glued = start > 0
                && !Character.isWhitespace(scan.body().charAt(start - 1))
                && scan.body().charAt(start - 1) != '(';
        return spaceBefore && wordAfter && !glued;
    }

    boolean inside(int token) {
        return inside[token];
    }

    boolean any() {
        for (boolean each : inside) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /** Whether the quotation goes on after the sentence. */
    boolean open() {
        return open;
    }
}
