package tiltmeter.reader.syntax;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.weights.StringTable;
import tiltmeter.weights.WordClasses;

/** Looks word forms up. Keeps recent ones, since a news page says most of its words more than once. Thread-safe. */
final class Lexemes {
    private static final int LONGEST_PREFIX = 3;
    private static final int LONGEST_SUFFIX = 4;
    private static final int CACHE_SIZE = 1 << 14;

    private final StringTable atoms;
    private final WordClasses words;

    /**
     * Two threads may race for a place here; each finds either nothing or a whole, unchanging lexeme, so that the worst
     * case is to make one twice.
     */
    private final @Nullable Lexeme[] recent = new @Nullable Lexeme[CACHE_SIZE];

    Lexemes(StringTable atoms, WordClasses words) {
        this.atoms = atoms;
        this.words = words;
    }

    /** Where {@link Lexeme#affixes} has the prefix of this length, from 1. */
    static int prefixPlace(int length) {
        return length - 1;
    }

    /** Where {@link Lexeme#affixes} has the suffix of this length, from 1. */
    static int suffixPlace(int length) {
        return LONGEST_PREFIX + length - 1;
    }

    /** The number of a string in features, from 1; 0 if no feature has it. */
    int atom(String string) {
        return atoms.find(string) + 1;
    }

    /** A word that the features see nothing of, for the root above a sentence. */
    static Lexeme blank() {
        int[] none = {};
        return new Lexeme("", "", 0, 0, 0, 0, new int[LONGEST_PREFIX + LONGEST_SUFFIX], none, none, none, none);
    }

    Lexeme of(String form) {
        int hash = form.hashCode() * 0x9E3779B9;
        int place = hash >>> 18;
        Lexeme known = recent[place];
        if (known != null && known.form().equals(form)) {
            return known;
        }
        Lexeme made = make(form);
        recent[place] = made;
        return made;
    }

    private Lexeme make(String form) {
        String simplified = StringUtils.toSimplifiedForm(form);
        String lower = StringUtils.toLowerCase(simplified);
        int word = words.find(lower);
        return new Lexeme(
                form,
                lower,
                atom(simplified),
                atom(lower),
                atom(StringUtils.getShape(simplified, 2)),
                words.ambiguityAtom(word) + 1,
                affixes(lower),
                counted(words.clusters(word)),
                counted(words.ambiguousTags(word)),
                numbered(Spelling.notes(simplified, false)),
                numbered(Spelling.notes(simplified, true)));
    }

    /** An affix is never the whole word. */
    private int[] affixes(String lower) {
        int[] affixes = new int[LONGEST_PREFIX + LONGEST_SUFFIX];
        int length = lower.length();
        for (int i = 1; i <= LONGEST_PREFIX && i < length; i++) {
            affixes[prefixPlace(i)] = atoms.find(lower, 0, i) + 1;
        }
        for (int i = 1; i <= LONGEST_SUFFIX && i < length; i++) {
            affixes[suffixPlace(i)] = atoms.find(lower, length - i, length) + 1;
        }
        return affixes;
    }

    private static int[] counted(int[] fromZero) {
        int[] fromOne = new int[fromZero.length];
        for (int i = 0; i < fromZero.length; i++) {
            fromOne[i] = fromZero[i] + 1;
        }
        return fromOne;
    }

    private int[] numbered(List<String> notes) {
        return notes.stream().mapToInt(this::atom).toArray();
    }
}
