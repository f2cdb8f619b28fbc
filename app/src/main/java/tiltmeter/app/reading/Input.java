package tiltmeter.app.reading;

import java.util.function.Function;
import tiltmeter.ledger.Refusal;
import tiltmeter.model.Page;

/** One input as it came in: a page, or the reason why there is none. */
public sealed interface Input {
    /** How to call it in messages: a file, a row, an address. */
    String name();

    /** The one of the two functions that fits, applied. */
    <T> T fold(Function<Page, T> page, Function<Refusal, T> refused);

    /** A page to read. */
    record Found(Page page) implements Input {
        @Override
        public String name() {
            return page.name();
        }

        @Override
        public <T> T fold(Function<Page, T> whenPage, Function<Refusal, T> whenRefused) {
            return whenPage.apply(page);
        }
    }

    /** Something that did not become a page. */
    record Lost(Refusal refusal) implements Input {
        @Override
        public String name() {
            return refusal.input();
        }

        @Override
        public <T> T fold(Function<Page, T> whenPage, Function<Refusal, T> whenRefused) {
            return whenRefused.apply(refusal);
        }
    }
}
