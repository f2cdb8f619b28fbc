package tiltmeter.evaluation.factuality;

import java.util.ArrayList;
import java.util.List;
import tiltmeter.evaluation.Rows;
import tiltmeter.evaluation.gold.Fields;
import tiltmeter.model.Span;

/** A sentence in words separated by blanks, some of which are labelled. */
record MarkedSentence(String id, String text, List<Target> targets) {

    /**
     * A labelled stretch of words.
     *
     * @param span UTF-16 units of the text
     * @param label in [-3, 3]: surely did not happen, to surely happened
     */
    record Target(Span span, double label) {}

    MarkedSentence {
        targets = List.copyOf(targets);
    }

    static MarkedSentence of(Rows.Row row) {
        Fields fields = Fields.of(row.json(), row.place());
        String text = fields.text("text");
        List<Span> words = words(text);
        List<Target> targets = new ArrayList<>();
        for (Fields target : fields.objects("targets")) {
            int from = target.number("tok_start");
            int to = target.number("tok_end");
            if (from < 0 || to <= from || to > words.size()) {
                throw target.wrong("tok_start", "and tok_end are not words of the text: " + from + ", " + to);
            }
            double label = target.real("label");
            if (!(label >= -3 && label <= 3)) {
                throw target.wrong("label", "is not in [-3, 3]: " + label);
            }
            targets.add(new Target(
                    new Span(words.get(from).start(), words.get(to - 1).end()), label));
        }
        return new MarkedSentence(fields.text("id"), text, targets);
    }

    private static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                words.add(new Span(start, i));
                start = i + 1;
            }
        }
        return words;
    }
}
