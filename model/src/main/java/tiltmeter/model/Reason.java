package tiltmeter.model;

import java.util.List;

/**
 * What decided a record's type.
 *
 * @param rule the line of the lexicon ({@code accuse.tsv:accuse-of}) or the model's name
 * @param alternatives other types that were weighed, with their probability in [0, 1], likeliest first
 */
public record Reason(String rule, List<Alternative> alternatives) {
    public Reason {
        alternatives = List.copyOf(alternatives);
    }

    /** A type that was weighed and its probability in [0, 1]. */
    public record Alternative(EventType type, double probability) {}
}
