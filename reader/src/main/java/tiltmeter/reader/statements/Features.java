package tiltmeter.reader.statements;

/** Takes the names of features in pieces, so that only those who want the names have to join them. */
interface Features {
    /** The feature whose name is {@code pieces}, joined. */
    void add(String... pieces);

    /** The word for {@code answer}, without making it anew. */
    static String of(boolean answer) {
        return answer ? "true" : "false";
    }

    /** {@code number} as a word. */
    static String of(int number) {
        return number >= 0 && number < Digits.WORDS.length ? Digits.WORDS[number] : String.valueOf(number);
    }
}
