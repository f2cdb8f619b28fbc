package tiltmeter.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.terminal.LitText;
import tiltmeter.app.terminal.LitText.Mark;
import tiltmeter.app.terminal.LitText.Role;
import tiltmeter.ledger.Quotes;
import tiltmeter.model.Article;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;
import tiltmeter.model.Reading;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;

/** Writes an article sentence by sentence, each with its records below it. */
final class ArticleView {
    private static final String INDENT = "    ";
    private final Desk desk;

    ArticleView(Desk desk) {
        this.desk = desk;
    }

    void show(Reading reading) {
        Article article = reading.article();
        head(article);
        int[] codePoints = article.body().codePoints().toArray();
        Quotes quotes = Quotes.from(article.body());
        List<Mark> marks = marks(reading);
        for (int i = 0; i < article.sentences().size(); i++) {
            int number = i;
            LitText.lines(codePoints, article.sentences().get(i), marks, desk.colour(), desk.width())
                    .forEach(desk.out()::line);
            reading.events().stream()
                    .filter(event -> event.sentence() == number)
                    .forEach(event -> event(event, quotes));
            reading.statements().stream()
                    .filter(statement -> statement.sentence() == number)
                    .forEach(statement -> statement(statement, quotes));
        }
        desk.out().line("");
        desk.out()
                .line(String.format(
                        Locale.ROOT,
                        "%,d sentences, %,d events, %,d statements",
                        article.sentences().size(),
                        reading.events().size(),
                        reading.statements().size()));
    }

    private void head(Article article) {
        List<String> facts = new ArrayList<>();
        facts.add(article.id());
        if (article.publisher() != null) {
            facts.add(article.publisher());
        }
        facts.add(
                article.published() == null || article.publishedFrom() == null
                        ? "day of publication unknown"
                        : article.published() + " (" + article.publishedFrom().word() + ")");
        facts.add("story " + article.story());
        if (article.copyOf() != null) {
            facts.add("copy of " + article.copyOf() + ", which has the records");
        }
        if (article.refused() != null) {
            facts.add("not read: " + article.refused().word());
        }
        if (article.title() != null) {
            desk.out().line(bold(article.title()));
        }
        desk.out().line(String.join(" · ", facts));
        String legend = LitText.legend(desk.colour());
        if (!legend.isEmpty()) {
            desk.out().line(legend);
        }
        desk.out().line("");
    }

    private String bold(String text) {
        return desk.colour() ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private static List<Mark> marks(Reading reading) {
        List<Mark> marks = new ArrayList<>();
        for (Event event : reading.events()) {
            marks.add(new Mark(event.trigger(), Role.TRIGGER));
            mark(marks, event.actor(), Role.ACTOR);
            mark(marks, event.recipient(), Role.RECIPIENT);
        }
        for (Statement statement : reading.statements()) {
            mark(marks, statement.speaker(), Role.SPEAKER);
            mark(marks, statement.addressee(), Role.ADDRESSEE);
            if (statement.cue() != null) {
                marks.add(new Mark(statement.cue(), Role.CUE));
            }
            for (Span content : statement.content()) {
                marks.add(new Mark(content, Role.CONTENT));
            }
        }
        return marks;
    }

    private static void mark(List<Mark> marks, @Nullable Participant who, Role role) {
        if (who != null && who.span() != null) {
            marks.add(new Mark(who.span(), role));
        }
    }

    private void event(Event event, Quotes quotes) {
        StringBuilder line = new StringBuilder(INDENT);
        line.append("▸ ").append(event.type()).append("  ").append(Records.named(event.actor()));
        line.append(event.symmetric() ? " ↔ " : " → ").append(Records.named(event.recipient()));
        line.append("  ").append(event.status().word());
        line.append("  \"").append(quotes.at(event.trigger())).append('"');
        desk.out().line(line.toString());
        List<String> more = new ArrayList<>();
        more.add("CAMEO " + event.cameo());
        more.add(String.format(Locale.ROOT, "%+.1f", event.intensity()));
        if (!event.voice().equals(Event.AUTHOR)) {
            more.add("says " + event.voice());
        }
        if (!event.deniedBy().isEmpty()) {
            more.add("denied by " + String.join(", ", event.deniedBy()));
        }
        if (!event.doubtedBy().isEmpty()) {
            more.add("doubted by " + String.join(", ", event.doubtedBy()));
        }
        more.add(days(event.when()) + (event.whenText() == null ? "" : " (\"" + event.whenText() + "\")"));
        if (event.background()) {
            more.add("background");
        }
        more.add(String.format(Locale.ROOT, "confidence %.2f", event.confidence()));
        more.add(event.why().rule());
        desk.out().line(INDENT + "  " + String.join(" · ", more));
    }

    private void statement(Statement statement, Quotes quotes) {
        StringBuilder line = new StringBuilder(INDENT);
        line.append("“ ").append(Records.named(statement.speaker()));
        if (statement.cue() != null) {
            line.append("  ").append(quotes.at(statement.cue()));
        }
        if (statement.addressee() != null) {
            line.append("  to ").append(Records.named(statement.addressee()));
        }
        line.append("  ").append(statement.form().word());
        if (!statement.about().isEmpty()) {
            line.append("  about ").append(String.join(", ", statement.about()));
        }
        if (statement.stance() != null) {
            line.append(String.format(Locale.ROOT, "  stance %+.1f", statement.stance()));
        }
        desk.out().line(line.toString());
    }

    private static String days(@Nullable Days days) {
        if (days == null) {
            return "day unknown";
        }
        return days.first().equals(days.last()) ? days.first().toString() : days.first() + " to " + days.last();
    }
}
