package tiltmeter.reader.syntax;

/**
 * What a word form is in itself, wherever it stands. Atoms count from 1, 0 means that no feature has it. Immutable, its
 * arrays included.
 *
 * @param form as written
 * @param lower the same in lower case, digits, marks and links made alike
 * @param affixes atoms of the prefixes and suffixes that {@link Lexemes} names
 * @param clusters atoms of the Brown clusters
 * @param tags atoms of the tags that the word was seen with
 * @param spelling atoms of the notes on spelling
 * @param spellingAtStart the same for the first word of a sentence, whose capital says nothing
 */
@SuppressWarnings("ArrayRecordComponent") // read in the innermost loop; never compared, and never let out
record Lexeme(
        String form,
        String lower,
        int formAtom,
        int lowerAtom,
        int shapeAtom,
        int ambiguityAtom,
        int[] affixes,
        int[] clusters,
        int[] tags,
        int[] spelling,
        int[] spellingAtStart) {}
