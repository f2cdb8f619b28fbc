package tiltmeter.evaluation.types;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a trainer sees of one labelled pair.
 *
 * @param group examples of one group, such as those of one sentence, stay on one side of every split
 * @param features in the order in which the reader found them
 */
record Example(String group, String label, String quad, String binary, Map<String, Double> features) {
    Example {
        features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
    }
}
