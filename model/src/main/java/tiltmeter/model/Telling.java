package tiltmeter.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a statement came to be told, and how its speaker stands towards those whom it is about.
 *
 * @param within id of the statement in whose content this one is told ("he said that she had said …"); null for none
 * @param medium the outlet or occasion through which it was said, as printed ("NBC News", "a television interview");
 *     null when none is told
 * @param unnamed whether the speaker is somebody whose name is kept back or not known ("a senior official", "experts")
 * @param stances towards each code of {@code about} for which the words show a stance, sorted by code
 */
public record Telling(@Nullable String within, @Nullable String medium, boolean unnamed, List<Leaning> stances) {
    /** Nothing is known of how it was told. */
    public static final Telling PLAIN = new Telling(null, null, false, List.of());

    public Telling {
        stances = List.copyOf(stances);
    }
}
