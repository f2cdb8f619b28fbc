package tiltmeter.app.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Bytes of files and folders, to tell how far a run has come. */
final class Sizes {
    private Sizes() {}

    /** Bytes of all files at {@code name} and below; what cannot be looked at counts as nothing. */
    static long of(String name) {
        try (Stream<Path> files = Files.walk(Path.of(name))) {
            return files.filter(Files::isRegularFile).mapToLong(Sizes::bytes).sum();
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            return 0;
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
