package tiltmeter.ledger;

import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.stories.Fold;
import tiltmeter.model.Reading;

/**
 * An article in the ledger with its records.
 *
 * @param input file, row or address that it came from first
 * @param fold why it is a copy, if it is one, and which others report its event; null when nothing is known of that
 */
public record ArticleEntry(
        Reading reading,
        String input,
        Provenance provenance,
        @Nullable Fold fold) {}
