package tiltmeter.reader.syntax;

/** Where to cut sentences that are too long to be parsed at once: lists, transcripts without full stops, tables. */
final class LongSentences {
    private LongSentences() {}

    /**
     * The end of the part that starts at {@code from}: that of the sentence if it is near enough, else after the last
     * semicolon, colon or dash in the second half of {@code longest} words, else after the last comma there, else hard.
     */
    static int partEnd(String[] tags, int from, int longest) {
        int limit = from + longest;
        if (tags.length <= limit) {
            return tags.length;
        }
        int strong = after(":", tags, limit, from + longest / 2);
        if (strong >= 0) {
            return strong;
        }
        int weak = after(",", tags, limit, from + longest / 2);
        return weak >= 0 ? weak : limit;
    }

    private static int after(String tag, String[] tags, int limit, int least) {
        for (int i = limit - 1; i >= least; i--) {
            if (tags[i].equals(tag)) {
                return i + 1;
            }
        }
        return -1;
    }
}
