package tiltmeter.reader.syntax;

import tiltmeter.model.Span;

/** Parses one sentence. Implementations are thread-safe and deterministic. */
public interface SyntaxParser {

    /**
     * Tokens and dependency tree of one sentence.
     *
     * @param text the article's body
     * @param sentence where the sentence stands in it, UTF-16 offsets
     */
    ParsedSentence parse(String text, Span sentence);
}
