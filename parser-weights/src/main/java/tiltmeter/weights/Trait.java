package tiltmeter.weights;

/** What a feature reads off a word. */
public enum Trait {
    FORM,
    LOWER,
    SHAPE,
    TAG,
    LEMMA,
    LABEL,
    AMBIGUITY,
    VALENCY,
    PREFIX,
    SUFFIX,
    /** Brown clusters, any number. */
    CLUSTERS,
    /** Tags that the word was seen with, any number. */
    AMBIGUOUS_TAGS,
    /** Notes on capitals, digits and punctuation, any number. */
    SPELLING,
    /** First or last of the sentence. */
    POSITION
}
