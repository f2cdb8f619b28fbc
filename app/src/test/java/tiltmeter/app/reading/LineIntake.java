package tiltmeter.app.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import tiltmeter.ledger.Refusal;
import tiltmeter.model.Page;
import tiltmeter.model.RefusalReason;

/** A small intake for tests: each line of a file is a page, with "|" for its line ends; "!" in front breaks it. */
public final class LineIntake implements Intake {
    @Override
    public Feed open(List<String> names, Hints hints) {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                inputs.add(new Input.Lost(new Refusal(name, RefusalReason.UNREADABLE, "there is no such file", null)));
                continue;
            }
            try {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    inputs.add(input(name + ":" + (i + 1), lines.get(i), hints));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return feed(inputs);
    }

    private static Input input(String name, String line, Hints hints) {
        if (line.startsWith("!")) {
            return new Input.Lost(new Refusal(name, RefusalReason.MALFORMED, "the row is broken", null));
        }
        return new Input.Found(new Page(
                name,
                line.replace('|', '\n'),
                Page.Format.TEXT,
                hints.published(),
                hints.publisher(),
                hints.url(),
                null));
    }

    private static Feed feed(List<Input> inputs) {
        Iterator<Input> iterator = inputs.iterator();
        return new Feed() {
            private int given;

            @Override
            public double fraction() {
                return given / (double) inputs.size();
            }

            @Override
            public void close() {}

            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public Input next() {
                given++;
                return iterator.next();
            }
        };
    }
}
