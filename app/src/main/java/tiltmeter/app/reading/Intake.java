package tiltmeter.app.reading;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns names of files and folders into inputs, one by one. */
public interface Intake {
    /** Opens the inputs; "-" names standard input. Nothing throws for a bad one: it becomes {@link Input.Lost}. */
    Feed open(List<String> names, Hints hints);

    /** The inputs in the order of the names; within a folder by path. */
    interface Feed extends Iterator<Input>, AutoCloseable {
        /** How much has been handed over, in [0, 1]; negative when that cannot be told. */
        double fraction();

        @Override
        void close();
    }

    /** How the content is to be taken. */
    enum Format {
        AUTO,
        TEXT,
        HTML,
        JSONL
    }

    /** What the user says about every input that does not say it itself. */
    record Hints(
            Format format,
            @Nullable LocalDate published,
            @Nullable String publisher,
            @Nullable String url) {
        /** Nothing said. */
        public static final Hints NONE = new Hints(Format.AUTO, null, null, null);
    }
}
