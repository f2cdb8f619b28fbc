package tiltmeter.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tiltmeter.app.command.Listing.Field;
import tiltmeter.ledger.ClaimEntry;

/** Claims as rows. */
final class ClaimLook {
    private static final List<Field<ClaimEntry>> EYE = List.of(
            new Field<>("first told", 10, c -> Records.text(c.firstSaid())),
            new Field<>("type", 9, c -> c.type().name()),
            new Field<>("ends", 9, ClaimLook::ends),
            new Field<>("who says so", 16, c -> String.join(",", upholding(c))),
            new Field<>("who does not", 14, c -> String.join(",", against(c))),
            new Field<>("words", 0, ClaimEntry::quote),
            new Field<>("claim", 9, c -> Records.shortId(c.id())));

    private static final List<Field<ClaimEntry>> CSV = List.of(
            Field.of("claim", ClaimEntry::id),
            Field.of("type", c -> c.type().name()),
            Field.of("actor_code", ClaimEntry::actor),
            Field.of("recipient_code", c -> Records.text(c.recipient())),
            Field.of("mutual", c -> Boolean.toString(c.mutual())),
            Field.of("when_first", c -> Records.first(c.when())),
            Field.of("when_last", c -> Records.last(c.when())),
            Field.of("asserted_by", c -> String.join(";", c.assertedBy())),
            Field.of("denied_by", c -> String.join(";", c.deniedBy())),
            Field.of("doubted_by", c -> String.join(";", c.doubtedBy())),
            Field.of("withdrawn_by", c -> String.join(";", c.withdrawnBy())),
            Field.of("stated_by", c -> String.join(";", c.statedBy())),
            Field.of("tellings", c -> number(c.tellings())),
            Field.of("articles", c -> number(c.articles())),
            Field.of("first_said", c -> Records.text(c.firstSaid())),
            Field.of("last_said", c -> Records.text(c.lastSaid())),
            Field.of("contested", c -> Boolean.toString(c.contested())),
            Field.of("quote", ClaimEntry::quote));

    static final Listing.Look<ClaimEntry> LOOK = new Listing.Look<>("claims", EYE, CSV, ClaimJson::line);

    private ClaimLook() {}

    /** Actor and recipient in one word. */
    static String ends(ClaimEntry claim) {
        String to = claim.recipient();
        return to == null ? claim.actor() : claim.actor() + (claim.mutual() ? "↔" : "→") + to;
    }

    private static List<String> upholding(ClaimEntry claim) {
        List<String> all = new ArrayList<>(claim.assertedBy());
        if (!claim.statedBy().isEmpty()) {
            all.add("(author)");
        }
        return all;
    }

    private static List<String> against(ClaimEntry claim) {
        List<String> all = new ArrayList<>(claim.deniedBy());
        claim.doubtedBy().forEach(who -> all.add(who + "?"));
        claim.withdrawnBy().forEach(who -> all.add(who + " withdrew"));
        return all;
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%d", count);
    }
}
