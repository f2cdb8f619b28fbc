package tiltmeter.app.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tiltmeter.ledger.RecordJson;
import tiltmeter.ledger.StoredPrint;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.model.Fingerprint;

/**
 * What the ledger keeps with an article about its copies: lines of text, of which the first holds kind, similarity and
 * fingerprint, the second the reason and the third reports of the same event.
 */
public record KeptFold(Fold fold, Fingerprint print) {
    byte[] bytes() {
        StringBuilder kept = new StringBuilder();
        kept.append(fold.kind().name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(RecordJson.fraction(fold.similarity()))
                .append(' ')
                .append(print.encode())
                .append('\n')
                .append(fold.reason())
                .append('\n');
        for (Fold.Likely likely : fold.sameEvent()) {
            kept.append(likely.article())
                    .append('=')
                    .append(RecordJson.fraction(likely.likeness()))
                    .append(' ');
        }
        return kept.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What was kept of an article.
     *
     * @throws IllegalStateException if it is not in the form that this class writes
     */
    public static KeptFold of(StoredPrint stored) {
        String[] lines = new String(stored.bytes(), StandardCharsets.UTF_8).split("\n", -1);
        String[] parts = lines[0].split(" ", 3);
        if (parts.length != 3) {
            throw new IllegalStateException("not a kept fingerprint, of " + stored.article());
        }
        List<Fold.Likely> sameEvent = new ArrayList<>();
        for (String word : lines.length > 2 ? lines[2].split(" ", -1) : new String[0]) {
            int at = word.indexOf('=');
            if (at > 0) {
                sameEvent.add(new Fold.Likely(word.substring(0, at), Double.parseDouble(word.substring(at + 1))));
            }
        }
        return new KeptFold(
                new Fold(
                        stored.story(),
                        stored.copyOf(),
                        Double.parseDouble(parts[1]),
                        kind(parts[0]),
                        lines.length > 1 ? lines[1] : "",
                        sameEvent),
                Fingerprint.decode(parts[2]));
    }

    /** Ledgers of earlier versions say "near" and "respun". */
    private static Fold.Kind kind(String word) {
        return switch (word) {
            case "near" -> Fold.Kind.SYNDICATED;
            case "respun" -> Fold.Kind.REWRITE;
            default -> Fold.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        };
    }
}
