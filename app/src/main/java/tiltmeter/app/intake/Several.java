package tiltmeter.app.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source of what is known already, or is found out step by step. */
final class Several implements Source {
    private final Iterator<Intake> items;
    private final Closeable open;

    Several(Iterator<Intake> items, Closeable open) {
        this.items = items;
        this.open = open;
    }

    static Several of(Intake only) {
        return new Several(List.of(only).iterator(), () -> {});
    }

    @Override
    public @Nullable Intake next() {
        return items.hasNext() ? items.next() : null;
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
