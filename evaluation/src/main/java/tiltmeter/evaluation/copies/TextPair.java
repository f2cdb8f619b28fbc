package tiltmeter.evaluation.copies;

/**
 * Two texts and whether one is a copy of the other.
 *
 * @param cls what sort of pair it is, as the labels say, for the predictions
 * @param group pairs of one group share texts and stay together when some are held out; empty when not known
 */
record TextPair(String id, Text earlier, Text later, boolean copy, String cls, String group) {
    TextPair(String id, Text earlier, Text later, boolean copy, String cls) {
        this(id, earlier, later, copy, cls, "");
    }

    TextPair unnamed() {
        return new TextPair(id, earlier.unnamed(), later.unnamed(), copy, cls, group);
    }

    TextPair named() {
        return new TextPair(
                id,
                new Text(earlier.id(), earlier.body(), earlier.published(), "one outlet"),
                new Text(later.id(), later.body(), later.published(), "another outlet"),
                copy,
                cls,
                group);
    }

    TextPair cut(int words) {
        return new TextPair(id, earlier.cut(words), later.cut(words), copy, cls, group);
    }
}
