package tiltmeter.evaluation.copies;

/**
 * Two texts and whether one is a copy of the other.
 *
 * @param cls what sort of pair it is, as the labels say, for the predictions
 */
record TextPair(String id, Text earlier, Text later, boolean copy, String cls) {
    TextPair unnamed() {
        return new TextPair(id, earlier.unnamed(), later.unnamed(), copy, cls);
    }

    TextPair named() {
        return new TextPair(
                id,
                new Text(earlier.id(), earlier.body(), earlier.published(), "one outlet"),
                new Text(later.id(), later.body(), later.published(), "another outlet"),
                copy,
                cls);
    }

    TextPair cut(int words) {
        return new TextPair(id, earlier.cut(words), later.cut(words), copy, cls);
    }
}
