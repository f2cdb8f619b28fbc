package tiltmeter.evaluation.gold;

import org.jspecify.annotations.Nullable;

/** Who takes part, as labelled: the words, the code and the person's full name, each null when not given. */
public record GoldActor(
        @Nullable String text,
        @Nullable String code,
        @Nullable String person) {

    /** The code up to its first slash, which is what counts; null for nobody or no code. */
    public static @Nullable String codeOf(@Nullable GoldActor actor) {
        if (actor == null || actor.code == null || actor.code.isEmpty()) {
            return null;
        }
        int slash = actor.code.indexOf('/');
        return slash < 0 ? actor.code : actor.code.substring(0, slash);
    }
}
