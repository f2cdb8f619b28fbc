package tiltmeter.evaluation;

import java.util.List;

/** What a task gives: its figures as lines of text, and every item with its answer. */
public record Outcome(List<String> lines, List<Prediction> predictions) {
    public Outcome {
        lines = List.copyOf(lines);
        predictions = List.copyOf(predictions);
    }
}
