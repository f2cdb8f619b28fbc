package tiltmeter.reader.statements;

/** The numbers that features hold most, as words made once. */
final class Digits {
    static final String[] WORDS = new String[64];

    static {
        for (int i = 0; i < WORDS.length; i++) {
            WORDS[i] = String.valueOf(i);
        }
    }

    private Digits() {}
}
