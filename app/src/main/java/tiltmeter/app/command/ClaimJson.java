package tiltmeter.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.ClaimEntry;
import tools.jackson.databind.json.JsonMapper;

/** Claims as JSON Lines, in the style of the other records. */
final class ClaimJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ClaimJson() {}

    /** One claim as a line. */
    static String line(ClaimEntry claim) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", "claim");
        fields.put("id", claim.id());
        fields.put("type", claim.type().name());
        fields.put("actor", claim.actor());
        fields.put("recipient", claim.recipient());
        fields.put("symmetric", claim.mutual());
        fields.put(
                "when",
                claim.when() == null
                        ? null
                        : new String[] {
                            claim.when().first().toString(), claim.when().last().toString()
                        });
        fields.put("quote", claim.quote());
        fields.put("asserted_by", claim.assertedBy());
        fields.put("denied_by", claim.deniedBy());
        fields.put("doubted_by", claim.doubtedBy());
        fields.put("withdrawn_by", claim.withdrawnBy());
        fields.put("stated_by", claim.statedBy());
        fields.put("tellings", claim.tellings());
        fields.put("articles", claim.articles());
        fields.put(
                "first_said",
                claim.firstSaid() == null ? null : claim.firstSaid().toString());
        fields.put(
                "last_said", claim.lastSaid() == null ? null : claim.lastSaid().toString());
        fields.put("contested", claim.contested());
        return MAPPER.writeValueAsString(fields);
    }
}
