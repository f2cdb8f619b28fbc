package tiltmeter.evaluation.stance;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One labelled stance with the signs that the reader sees.
 *
 * @param signs null when the reader has no such statement
 * @param stance what the passes say, in [-1, 1]
 */
record Lesson(String text, String id, @Nullable SortedMap<String, Double> signs, double stance) {}
