package tiltmeter.reader.syntax;

import tiltmeter.weights.Place;

/** Where in a sentence the tagger or the parser stands. */
interface Position {

    /** The word at a place, or {@link Arcs#NONE}. */
    int word(Place place, int window);
}
