package tiltmeter.app.command;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.terminal.Table;
import tiltmeter.app.terminal.Table.Column;
import tiltmeter.ledger.Corrections;
import tiltmeter.ledger.corrections.Correction;
import tiltmeter.ledger.corrections.Effect;

/** Corrections and what they change, for the eye. */
final class CorrectionReport {
    private static final int SHOWN = 20;
    private final Desk desk;

    CorrectionReport(Desk desk) {
        this.desk = desk;
    }

    /** What would change. */
    void preview(Corrections.Preview preview) {
        effects(preview);
        desk.out()
                .line(sum("would change ", preview) + (preview.effects().isEmpty() ? "" : "; add --apply to make it"));
        desk.out().flush();
    }

    /** What was made. */
    void made(Correction correction, Corrections.Preview preview) {
        effects(preview);
        desk.out().line("correction " + correction.id() + ": " + sum("changed ", preview));
        desk.out().flush();
    }

    /** All of them, one a line, with those that change nothing marked. */
    void all(Corrections corrections) {
        Set<String> idle =
                corrections.idle().stream().map(Correction::id).collect(Collectors.toCollection(HashSet::new));
        Table table = new Table(
                desk,
                Table.Dress.ALIGNED,
                List.of(
                        new Column("no", 3),
                        new Column("correction", 17),
                        new Column("made", 10),
                        new Column("by", 12),
                        new Column("state", 10),
                        new Column("about", 40),
                        new Column("reason", 0)));
        for (Correction one : corrections.list()) {
            table.row(List.of(
                    String.format(Locale.ROOT, "%d", one.number()),
                    one.id(),
                    one.made().toString().substring(0, 10),
                    one.author(),
                    one.inForce() ? (idle.contains(one.id()) ? "idle" : "in force") : "taken back",
                    about(one),
                    one.reason()));
        }
        table.end();
        desk.out().flush();
    }

    private void effects(Corrections.Preview preview) {
        Table table = new Table(
                desk,
                Table.Dress.ALIGNED,
                List.of(
                        new Column("article", 9),
                        new Column("record", 18),
                        new Column("field", 16),
                        new Column("before", 24),
                        new Column("after", 24)));
        for (Effect effect : preview.effects().stream().limit(SHOWN).toList()) {
            table.row(List.of(
                    Records.shortId(effect.article()),
                    effect.record(),
                    effect.field(),
                    Records.text(effect.before()),
                    Records.text(effect.after())));
        }
        if (preview.effects().size() > SHOWN) {
            desk.out().line("... and " + (preview.effects().size() - SHOWN) + " more fields");
        }
    }

    private static String sum(String verb, Corrections.Preview preview) {
        return preview.effects().isEmpty()
                ? verb + "nothing"
                : String.format(
                        Locale.ROOT,
                        "%s%d fields of %d records in %d texts",
                        verb,
                        preview.effects().size(),
                        preview.records(),
                        preview.articles());
    }

    private static String about(Correction one) {
        return one.target()
                .fold(
                        event -> "event " + event.type() + " " + Records.text(event.actor()) + " → "
                                + Records.text(event.recipient()) + " in " + Records.shortId(event.article()),
                        person -> "person " + person.person(),
                        name -> "name " + name.words(),
                        story -> "story of " + Records.shortId(story.article()));
    }
}
