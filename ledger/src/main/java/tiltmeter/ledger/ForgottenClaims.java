package tiltmeter.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Lets go of what is claimed in texts whose records change. Other texts that tell the same claims are no longer
 * accounted for either, so that {@link ClaimBuilder#update} works out anew what is left of them; all other claims stay.
 */
final class ForgottenClaims {
    private static final String TOLD_HERE =
            "(SELECT claim FROM claim_telling WHERE article IN (SELECT unnest($1::VARCHAR[])))";

    private ForgottenClaims() {}

    /** Forgets the claims of {@code articles}, inside the transaction that {@code connection} has open. */
    static void of(Connection connection, List<String> articles) throws SQLException {
        for (String sql : List.of(
                "DELETE FROM claim_article WHERE article IN (SELECT article FROM claim_telling WHERE claim IN "
                        + TOLD_HERE + ")",
                "DELETE FROM claim_article WHERE article IN (SELECT unnest($1::VARCHAR[]))",
                "DELETE FROM claim_summary WHERE id IN " + TOLD_HERE,
                "DELETE FROM claim WHERE id IN " + TOLD_HERE,
                "DELETE FROM claim_telling WHERE claim IN " + TOLD_HERE)) {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setArray(1, connection.createArrayOf("VARCHAR", articles.toArray()));
                delete.execute();
            }
        }
    }
}
