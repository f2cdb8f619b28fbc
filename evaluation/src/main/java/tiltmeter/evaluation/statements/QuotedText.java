package tiltmeter.evaluation.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tiltmeter.evaluation.Rows;
import tiltmeter.evaluation.gold.Fields;
import tiltmeter.model.Article;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;
import tiltmeter.reader.Reader;
import tiltmeter.reader.article.SentenceSplitter;
import tools.jackson.databind.JsonNode;

/** One text whose attributions are labelled as spans. */
record QuotedText(String id, String text, List<Attributed> gold) {
    private static final int REACH = 120;
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    QuotedText {
        gold = List.copyOf(gold);
    }

    /** The text in {@code row}. */
    static QuotedText of(Rows.Row row) {
        Fields fields = Fields.of(row.json(), row.place());
        String text = fields.text("text");
        int length = text.codePointCount(0, text.length());
        List<Attributed> gold = new ArrayList<>();
        for (Fields attribution : fields.objects("attributions")) {
            gold.add(new Attributed(
                    spans(attribution, "source", length),
                    spans(attribution, "cue", length),
                    spans(attribution, "content", length)));
        }
        return new QuotedText(fields.text("id"), text, gold);
    }

    /** The labels as they are scored. */
    List<Attributed> scored() {
        int[] points = text.codePoints().toArray();
        return gold.stream()
                .map(each -> new Attributed(named(each.source(), points), each.cue(), each.content()))
                .toList();
    }

    /**
     * A label whose source is a relative pronoun names whoever the pronoun stands for, somewhere before it in its
     * sentence; records name them and not the pronoun. So the words back to the start of the sentence, at most
     * {@value #REACH} characters, count as well.
     */
    private static List<Span> named(List<Span> source, int[] points) {
        if (source.size() != 1) {
            return source;
        }
        Span span = source.get(0);
        String word = new String(points, span.start(), span.length()).toLowerCase(Locale.ROOT);
        if (!RELATIVE.contains(word)) {
            return source;
        }
        int start = span.start();
        while (start > 0 && span.start() - start < REACH && "\n.!?“”\"".indexOf(points[start - 1]) < 0) {
            start--;
        }
        return List.of(new Span(start, span.end()));
    }

    private static List<Span> spans(Fields fields, String name, int length) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : fields.array(name)) {
            boolean whole = pair.isArray()
                    && pair.size() == 2
                    && pair.get(0).isInt()
                    && pair.get(1).isInt();
            int start = whole ? pair.get(0).intValue() : -1;
            int end = whole ? pair.get(1).intValue() : -1;
            if (start < 0 || end < start || end > length) {
                throw fields.wrong(name, "is not a list of spans in the text: " + pair);
            }
            spans.add(new Span(start, end));
        }
        return spans;
    }

    /** What the reader finds in the text as it stands. */
    List<Attributed> read(Reader reader) {
        Article article = new Article(
                id,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                "en",
                text,
                SentenceSplitter.split(text),
                null,
                null,
                null);
        return FlatAttributions.of(join(reader.read(article).statements()));
    }

    /**
     * Statements in the shape of the labels. Records have one for each speaker and for each sentence of a quotation;
     * labels have one attribution with all its sources and content. So those with the same cue and content are joined,
     * and those without a cue join their neighbour with the same speaker.
     */
    static List<FlatAttributions.Weighed> join(List<Statement> statements) {
        List<FlatAttributions.Weighed> all = new ArrayList<>();
        for (Statement statement : statements) {
            Span cue = statement.cue();
            Participant speaker = statement.speaker();
            Span source = speaker == null ? null : speaker.span();
            all.add(new FlatAttributions.Weighed(
                    new Attributed(
                            source == null ? List.of() : List.of(source),
                            cue == null ? List.of() : List.of(cue),
                            statement.content()),
                    statement.confidence()));
        }
        return FlatAttributions.joined(all);
    }
}
