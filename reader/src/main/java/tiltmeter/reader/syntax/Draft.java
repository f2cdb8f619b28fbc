package tiltmeter.reader.syntax;

import java.util.Arrays;

/**
 * A sentence while it is being analysed. Word 0 is the root above it; its own words count from 1. One call uses it, so
 * nothing here is shared.
 */
final class Draft {
    final int size;
    final Lexeme[] lexemes;
    /** Atoms. */
    final int[] tags;
    /** Atoms. */
    final int[] lemmas;

    final Arcs arcs;

    /**
     * @param words the words, not the root
     * @param root the atom that stands for the root's tag and lemma
     */
    Draft(Lexeme[] words, int root) {
        this.size = words.length;
        this.lexemes = new Lexeme[size + 1];
        this.lexemes[0] = Lexemes.blank();
        System.arraycopy(words, 0, lexemes, 1, size);
        this.tags = new int[size + 1];
        this.lemmas = new int[size + 1];
        Arrays.fill(tags, root);
        Arrays.fill(lemmas, root);
        this.arcs = new Arcs(size);
    }

    /** Words {@code from} to before {@code to} of this one as a sentence of their own, tagged and not yet parsed. */
    Draft part(int from, int to) {
        Draft part = new Draft(Arrays.copyOfRange(lexemes, from, to), tags[0]);
        System.arraycopy(tags, from, part.tags, 1, to - from);
        System.arraycopy(lemmas, from, part.lemmas, 1, to - from);
        return part;
    }
}
