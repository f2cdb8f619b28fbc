package tiltmeter.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The SQL texts that stand beside the classes as resources. */
final class Sql {
    private Sql() {}

    /** The text of {@code tiltmeter/ledger/}{@code path}. */
    static String load(String path) {
        try (InputStream in = Sql.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: tiltmeter/ledger/" + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read tiltmeter/ledger/" + path, e);
        }
    }
}
