/** The stopwatch: how many articles a second the reader gets through, step by step. */
@NullMarked
package tiltmeter.benchmarks;

import org.jspecify.annotations.NullMarked;
