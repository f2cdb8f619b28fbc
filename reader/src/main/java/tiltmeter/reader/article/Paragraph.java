package tiltmeter.reader.article;

/**
 * One paragraph of a page, on one line.
 *
 * @param firm whether the page's markup vouches that it belongs to the story, so that it stays even where it does not
 *     read like a sentence: a sub-heading, an item of a list, a line under the headline
 */
record Paragraph(String text, boolean firm) {
    static Paragraph loose(String text) {
        return new Paragraph(text, false);
    }
}
