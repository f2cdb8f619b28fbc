package tiltmeter.ledger;

/**
 * Event data of others that were imported.
 *
 * @param scale where its intensities come from
 * @param rows lines of its file after the heading
 * @param unread those of them without a day or with a wrong number of columns
 */
public record ForeignSet(
        int id, String name, String format, String file, String sha256, String scale, long rows, long unread) {}
