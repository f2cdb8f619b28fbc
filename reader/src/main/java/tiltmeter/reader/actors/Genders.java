package tiltmeter.reader.actors;

import org.jspecify.annotations.Nullable;

/** Which pronoun a person takes, as far as titles tell. */
final class Genders {
    private Genders() {}

    /** What a title says, or null. */
    static @Nullable Boolean ofTitle(String title) {
        return switch (title) {
            case "mrs.", "mrs", "ms.", "ms", "miss", "lady", "madame", "queen", "spokeswoman", "congresswoman" -> true;
            case "mr.", "mr", "sir", "lord", "king", "prince", "spokesman", "congressman", "emir", "sultan" -> false;
            default -> null;
        };
    }
}
