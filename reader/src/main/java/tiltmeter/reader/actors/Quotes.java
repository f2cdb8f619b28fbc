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
        boolean now = open;
        for (int i = 0; i < scan.size(); i++) {
            String form = scan.token(i).form();
            if (OPENING.contains(form)) {
                now = true;
            } else if (CLOSING.contains(form)) {
                now = false;
            } else if (form.equals("\"")) {
                now = !now;
            } else {
                inside[i] = now;
            }
        }
        this.open = now;
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
