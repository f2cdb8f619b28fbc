package tiltmeter.reader.learnt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of learnt weights that this build ships, as text beside the class that uses it. */
public final class LearntFile {
    private LearntFile() {}

    /** Makes something of the lines of a file. */
    @FunctionalInterface
    public interface Form<T> {
        /**
         * What the lines say.
         *
         * @throws IOException if a line is not of this form
         */
        T read(BufferedReader lines) throws IOException;
    }

    /**
     * Reads the file {@code name} in the package of {@code owner}.
     *
     * @throws UncheckedIOException when it is missing or not of that form: the build is broken
     */
    public static <T> T read(Class<?> owner, String name, Form<T> form) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(
                        "no " + owner.getPackageName().replace('.', '/') + "/" + name + " on the class path");
            }
            return form.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
