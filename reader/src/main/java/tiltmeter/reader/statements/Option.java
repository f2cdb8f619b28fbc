package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something that a model may choose, which can tell what it is judged by.
 *
 * @param described hands over its features, the same in every call
 */
record Option<T>(T what, Consumer<Features> described) {
    void describe(Features features) {
        described.accept(features);
    }

    /** The names of its features, as often as each is told. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        describe(pieces -> names.add(String.join("", pieces)));
        return names;
    }
}
