/** The reader beside CoreNLP. CoreNLP is GPL: this source folder is built on request alone and never shipped. */
@NullMarked
package tiltmeter.benchmarks.corenlp;

import org.jspecify.annotations.NullMarked;
