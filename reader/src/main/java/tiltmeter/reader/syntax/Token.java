package tiltmeter.reader.syntax;

import tiltmeter.model.Span;

/**
 * One word or mark of a parsed sentence.
 *
 * @param index place in the sentence, from 0
 * @param span UTF-16 offsets in the article's body
 * @param form the word as printed
 * @param lemma dictionary form, lower case
 * @param pos Penn Treebank part-of-speech tag
 * @param head index of the head, -1 for the root
 * @param label dependency label in the ClearNLP scheme (nsubj, nsubjpass, dobj, prep, pobj, agent, …)
 */
public record Token(int index, Span span, String form, String lemma, String pos, int head, String label) {}
