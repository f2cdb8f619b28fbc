package tiltmeter.lexicon.reality;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;

/**
 * Words that take an act as their complement and decide whether it took place: "plan to", "refrain from", "fear of".
 * Immutable.
 */
public final class Embedders {
    private static final Set<String> KINDS = Set.of(
            "inf", "ing", "that", "noun", "from", "for", "to", "on", "of", "about", "over", "in", "against", "mod");

    /** What a word makes of the act in its complement. */
    public enum Effect {
        /** Implicative: the act is as real as the word itself, "managed to", "forced them to". */
        HAPPENED,
        PLANNED,
        POSSIBLE,
        NEGATED
    }

    private final Map<String, Effect> effects;

    private Embedders(Map<String, Effect> effects) {
        this.effects = Map.copyOf(effects);
    }

    /** Reads {@code reality/embedders.tsv}; what is wrong is noted in {@code problems}. */
    public static Embedders load(Problems problems) {
        Map<String, Effect> effects = new HashMap<>();
        Table table = Table.load("reality/embedders.tsv", 3, problems);
        for (Table.Row row : table.rows()) {
            try {
                Effect effect = Effect.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
                for (String kind : row.values(1)) {
                    if (!KINDS.contains(kind)) {
                        problems.add(table.file(), row.line(), "not a kind of complement: " + kind);
                    }
                    effects.putIfAbsent(row.cell(0) + " " + kind, effect);
                }
            } catch (IllegalArgumentException e) {
                problems.add(
                        table.file(),
                        row.line(),
                        "effect is not happened, planned, possible or negated: " + row.cell(2));
            }
        }
        return new Embedders(effects);
    }

    /**
     * What the word with this lemma makes of its complement; empty when it leaves it as it is.
     *
     * @param kind {@code inf}, {@code ing}, {@code that}, {@code noun} (object, or complement after a preposition), a
     *     preposition for what stands after that one only, or {@code mod} for the noun that the word modifies
     */
    public Optional<Effect> effect(String lemma, String kind) {
        return Optional.ofNullable(effects.get(lemma + " " + kind));
    }
}
