package tiltmeter.weights;

import java.io.IOException;
import java.util.List;

/**
 * A linear classifier over features of a state.
 *
 * @param labels what it chooses from; the weights name them by place
 */
public record LinearModel(Templates templates, List<String> labels, FeatureTable features) {
    public LinearModel {
        labels = List.copyOf(labels);
    }

    public static LinearModel read(BinaryReader in) throws IOException {
        return new LinearModel(Templates.read(in), in.texts(), FeatureTable.read(in));
    }

    public void write(BinaryWriter out) throws IOException {
        templates.write(out);
        out.texts(labels);
        features.write(out);
    }
}
