package tiltmeter.lexicon.acts;

import java.util.Optional;

/**
 * A place in a clause that a frame looks at.
 *
 * @param kind which place
 * @param word the preposition of {@link Kind#PREP}; empty for the others
 */
public record Slot(Kind kind, String word) {

    /** Places in a clause. */
    public enum Kind {
        /** Direct object; the subject of a passive. */
        OBJ,
        /** Indirect object. */
        IOBJ,
        /** Subject; the agent of a passive. */
        SUBJ,
        /** Object of a preposition. */
        PREP,
        /** Possessor: "Russia's". */
        POSS,
        /** Adjective or noun before the trigger: "Russian", "US". */
        MOD,
        /** Subject of the complement clause: Israel in "demanded that Israel withdraw". */
        COMP,
        /** What the object is called or held to be: "a lie" in "called the report a lie". */
        PRED,
        /** Nobody: the act has no such end. */
        NONE
    }

    /** The slot that {@code word} names ({@code obj}, {@code prep:on}, …), or empty if it names none. */
    static Optional<Slot> parse(String word) {
        if (word.startsWith("prep:") && word.length() > "prep:".length()) {
            return Optional.of(new Slot(Kind.PREP, word.substring("prep:".length())));
        }
        return switch (word) {
            case "obj" -> Optional.of(new Slot(Kind.OBJ, ""));
            case "iobj" -> Optional.of(new Slot(Kind.IOBJ, ""));
            case "subj" -> Optional.of(new Slot(Kind.SUBJ, ""));
            case "poss" -> Optional.of(new Slot(Kind.POSS, ""));
            case "mod" -> Optional.of(new Slot(Kind.MOD, ""));
            case "comp" -> Optional.of(new Slot(Kind.COMP, ""));
            case "pred" -> Optional.of(new Slot(Kind.PRED, ""));
            case "none" -> Optional.of(new Slot(Kind.NONE, ""));
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return kind == Kind.PREP ? "prep:" + word : kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
