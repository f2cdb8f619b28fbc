package tiltmeter.app.intake;

import java.util.function.Function;
import tiltmeter.model.Page;
import tiltmeter.model.RefusalReason;

/** One thing that came in: a page, or something that could not be read. */
public sealed interface Intake {
    /** Calls the one of the two functions that fits. */
    <T> T fold(Function<Item, T> item, Function<Refused, T> refused);

    /** A page to read. */
    record Item(Page page) implements Intake {
        @Override
        public <T> T fold(Function<Item, T> item, Function<Refused, T> refused) {
            return item.apply(this);
        }
    }

    /**
     * An input that is counted and passed over.
     *
     * @param name the file, or the file and line ({@code news.jsonl:12})
     * @param message one sentence that says what is wrong and how to go on
     */
    record Refused(String name, RefusalReason reason, String message) implements Intake {
        @Override
        public <T> T fold(Function<Item, T> item, Function<Refused, T> refused) {
            return refused.apply(this);
        }
    }
}
