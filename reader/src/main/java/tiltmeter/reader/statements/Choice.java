package tiltmeter.reader.statements;

import java.util.List;

/**
 * Something that a model may choose, with what it is judged by.
 *
 * @param features names, each with weight 1 as often as it stands here
 */
public record Choice<T>(T what, List<String> features) {
    public Choice {
        features = List.copyOf(features);
    }
}
