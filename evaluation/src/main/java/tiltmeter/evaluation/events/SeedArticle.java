package tiltmeter.evaluation.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Assignment;
import tiltmeter.evaluation.Prediction;
import tiltmeter.evaluation.Rows;
import tiltmeter.evaluation.gold.GoldActor;
import tiltmeter.evaluation.gold.GoldEvent;
import tiltmeter.evaluation.gold.GoldReader;
import tiltmeter.evaluation.gold.GoldStatement;
import tiltmeter.model.Article;
import tiltmeter.model.Days;
import tiltmeter.model.Reading;
import tiltmeter.model.Span;

/**
 * Scores the reading of one article against rows that name their sentence by a few of its words.
 *
 * <p>A row with a type is right when an event of that sentence has its type, actor, recipient, status and voice, to the
 * letter; every event serves one row at most. A row without a type is right when the sentence holds a statement of that
 * speaker: the person where the row names one, else the code.
 */
public final class SeedArticle {
    /** What became of one row; {@code differs} is empty for a right one. */
    record Outcome(
            SeedRow row,
            boolean found,
            List<String> differs,
            List<String> besides,
            @Nullable Object predicted) {
        boolean right() {
            return found && differs.isEmpty();
        }
    }

    private final List<Outcome> outcomes;

    private SeedArticle(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** Scores {@code reading} against {@code rows}. */
    public static SeedArticle score(List<Rows.Row> rows, Reading reading) {
        Article article = reading.article();
        List<GoldEvent> events = reading.events().stream()
                .map(event -> GoldReader.event(article, event))
                .toList();
        List<GoldStatement> statements = reading.statements().stream()
                .map(statement -> GoldReader.statement(article, statement))
                .toList();
        List<SeedRow> labels = rows.stream().map(SeedRow::of).toList();
        List<Set<Integer>> sentences =
                labels.stream().map(label -> sentences(article, label.words())).toList();
        int[] columns = Assignment.heaviest(weights(labels, sentences, events));
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            SeedRow label = labels.get(i);
            if (label.type() == null) {
                outcomes.add(statement(label, sentences.get(i), statements));
            } else if (columns[i] < 0) {
                outcomes.add(new Outcome(label, false, List.of(missing(sentences.get(i), "event")), List.of(), null));
            } else {
                GoldEvent event = events.get(columns[i]);
                outcomes.add(new Outcome(label, true, differs(label, event), besides(label, event), map(event)));
            }
        }
        return new SeedArticle(outcomes);
    }

    private static String missing(Set<Integer> sentences, String what) {
        return sentences.isEmpty() ? "its sentence is not in the article" : "no " + what + " in its sentence";
    }

    /** Being right outweighs everything; then the type, the ends, and the rest decide which event a row is held to. */
    private static int[][] weights(List<SeedRow> labels, List<Set<Integer>> sentences, List<GoldEvent> events) {
        int[][] weights = new int[labels.size()][events.size()];
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < events.size(); j++) {
                GoldEvent event = events.get(j);
                if (labels.get(i).type() != null && sentences.get(i).contains(event.n())) {
                    List<String> differs = differs(labels.get(i), event);
                    weights[i][j] = 1
                            + (differs.isEmpty() ? 1_000 : 0)
                            + (labels.get(i).type() == event.type() ? 20 : 0)
                            + 2 * (5 - differs.size())
                            + (besides(labels.get(i), event).isEmpty() ? 1 : 0);
                }
            }
        }
        return weights;
    }

    private static List<String> differs(SeedRow label, GoldEvent event) {
        List<String> differs = new ArrayList<>();
        if (label.type() != event.type()) {
            differs.add("type is " + event.type());
        }
        boolean swapped = (label.symmetric() || event.symmetric())
                && Objects.equals(label.actor(), event.recipientCode())
                && Objects.equals(label.recipient(), event.actorCode());
        if (!swapped && !Objects.equals(label.actor(), event.actorCode())) {
            differs.add("actor is " + event.actorCode());
        }
        if (!swapped && !Objects.equals(label.recipient(), event.recipientCode())) {
            differs.add("recipient is " + event.recipientCode());
        }
        if (!label.statuses().contains(event.status())) {
            differs.add("status is " + event.status().word());
        }
        if (!Objects.equals(label.voice(), event.voice())) {
            differs.add("voice is " + event.voice());
        }
        return differs;
    }

    /** What differs in fields that do not decide whether the row is right. */
    private static List<String> besides(SeedRow label, GoldEvent event) {
        List<String> besides = new ArrayList<>();
        if (!new TreeSet<>(label.deniedBy()).equals(new TreeSet<>(event.deniedBy()))) {
            besides.add("denied_by is " + event.deniedBy());
        }
        Days when = label.when();
        if (when != null && !when.equals(event.when())) {
            besides.add("when is " + days(event.when()));
        }
        GoldActor actor = event.actor();
        if (label.actorPerson() != null
                && (actor == null || !label.actorPerson().equals(actor.person()))) {
            besides.add("person is " + (actor == null ? null : actor.person()));
        }
        return besides;
    }

    private static String days(@Nullable Days days) {
        return days == null ? "null" : days.first() + " to " + days.last();
    }

    private static Outcome statement(SeedRow label, Set<Integer> sentences, List<GoldStatement> statements) {
        for (GoldStatement statement : statements) {
            GoldActor speaker = statement.speaker();
            if (sentences.contains(statement.n()) && speaker != null) {
                boolean sameCode = Objects.equals(label.actor(), GoldActor.codeOf(speaker));
                if (label.actorPerson() == null ? sameCode : label.actorPerson().equals(speaker.person())) {
                    List<String> besides = sameCode ? List.of() : List.of("speaker's code is " + speaker.code());
                    return new Outcome(label, true, List.of(), besides, statementMap(statement));
                }
            }
        }
        return new Outcome(label, false, List.of(missing(sentences, "statement of that speaker")), List.of(), null);
    }

    private static Map<String, @Nullable Object> map(GoldEvent event) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("type", event.type().name());
        map.put("actor", event.actorCode());
        map.put("actor_person", event.actor() == null ? null : event.actor().person());
        map.put("recipient", event.recipientCode());
        map.put("symmetric", event.symmetric());
        map.put("status", event.status().word());
        map.put("voice", event.voice());
        map.put("denied_by", event.deniedBy());
        Days when = event.when();
        map.put(
                "when",
                when == null
                        ? null
                        : List.of(when.first().toString(), when.last().toString()));
        map.put("background", event.background());
        return map;
    }

    private static Map<String, @Nullable Object> statementMap(GoldStatement statement) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("type", null);
        map.put("actor", GoldActor.codeOf(statement.speaker()));
        map.put(
                "actor_person",
                statement.speaker() == null ? null : statement.speaker().person());
        map.put("statement", true);
        return map;
    }

    /** Numbers of the sentences that share a stretch with {@code words}, wherever the words stand in the body. */
    private static Set<Integer> sentences(Article article, String words) {
        String body = plain(article.body());
        String wanted = plain(words);
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int at = body.indexOf(wanted); at >= 0; at = body.indexOf(wanted, at + 1)) {
            int start = body.codePointCount(0, at);
            Span stretch = new Span(start, start + wanted.codePointCount(0, wanted.length()));
            for (int i = 0; i < article.sentences().size(); i++) {
                if (article.sentences().get(i).overlaps(stretch)) {
                    numbers.add(i);
                }
            }
        }
        return numbers;
    }

    /** The same text, unit for unit, with straight quotation marks and plain blanks. */
    private static String plain(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('\n', ' ')
                .replace('\u00a0', ' ');
    }

    /** The lines of the report: how many rows are right, then each row that is not, or not in everything. */
    public List<String> lines() {
        long right = outcomes.stream().filter(Outcome::right).count();
        long denied = outcomes.stream()
                .filter(outcome ->
                        outcome.right() && outcome.besides().stream().noneMatch(text -> text.startsWith("denied_by")))
                .count();
        List<Outcome> dated = outcomes.stream()
                .filter(outcome -> outcome.row().type() != null && outcome.row().when() != null)
                .toList();
        long sameDays = dated.stream()
                .filter(outcome ->
                        outcome.found() && outcome.besides().stream().noneMatch(text -> text.startsWith("when")))
                .count();
        List<String> lines = new ArrayList<>();
        lines.add(right + " of " + outcomes.size()
                + " right in type, actor, recipient, status and voice (statements: speaker); " + denied
                + " with denied_by as well; of " + dated.size() + " dated acts " + sameDays + " have the same days");
        for (Outcome outcome : outcomes) {
            SeedRow row = outcome.row();
            List<String> notes = new ArrayList<>(outcome.differs());
            notes.addAll(outcome.besides());
            lines.add("%s %3d  %-8s %s → %s  \"%s\"%s"
                    .formatted(
                            outcome.right() ? "  right" : "  WRONG",
                            row.n(),
                            row.type() == null ? "says" : row.type().name(),
                            row.actor(),
                            row.recipient() == null ? "nobody" : row.recipient(),
                            row.words(),
                            notes.isEmpty() ? "" : ": " + String.join(", ", notes)));
        }
        return lines;
    }

    /** One item for each row: the row and what was found for it, in the row's form. */
    public List<Prediction> predictions() {
        return outcomes.stream()
                .map(outcome -> new Prediction(
                        Integer.toString(outcome.row().n()), outcome.row().json(), outcome.predicted()))
                .toList();
    }
}
