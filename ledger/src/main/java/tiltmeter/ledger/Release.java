package tiltmeter.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state of a ledger that can be cited.
 *
 * @param name chosen by its maker
 * @param id "r" and sixteen digits of a hash of {@code state}: equal exactly when that is
 * @param made to the second
 */
public record Release(String name, String id, Instant made, String author, @Nullable String note, State state) {
    /**
     * What a reader of a paper must find again.
     *
     * @param corpusHash of the ids of all articles, sorted; an id is the hash of a text
     * @param recordsHash of all records as JSON Lines
     * @param correctionsHash of the rules in force
     * @param scaleHash of the intensity that each CAMEO code has in the records
     * @param readers versions of the reader that made the records, sorted
     * @param lexicons hashes of the reference files that it used, sorted
     */
    public record State(
            long articles,
            long events,
            long statements,
            String corpusHash,
            String recordsHash,
            String correctionsHash,
            String scaleHash,
            List<String> readers,
            List<String> lexicons) {
        public State {
            readers = List.copyOf(readers);
            lexicons = List.copyOf(lexicons);
        }

        String id() {
            return "r"
                    + new Hashes()
                            .line(corpusHash)
                            .line(recordsHash)
                            .line(correctionsHash)
                            .line(scaleHash)
                            .line(String.join(" ", readers))
                            .line(String.join(" ", lexicons))
                            .hex()
                            .substring(0, 16);
        }
    }
}
