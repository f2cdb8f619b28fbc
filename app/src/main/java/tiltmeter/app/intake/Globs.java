package tiltmeter.app.intake;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** Names with {@code *}, {@code ?} and {@code **} in them, where a shell did not resolve them. */
final class Globs {
    private Globs() {}

    static boolean isPattern(String name) {
        return name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
    }

    /** The files that {@code pattern} stands for, in the order of their names. */
    static List<String> find(String pattern) throws IOException {
        String text = pattern.replace('\\', '/');
        int mark = 0;
        while (mark < text.length() && "*?".indexOf(text.charAt(mark)) < 0) {
            mark++;
        }
        int slash = text.lastIndexOf('/', mark);
        Path start = Path.of(slash < 0 ? "." : slash == 0 ? "/" : text.substring(0, slash));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + text.substring(slash + 1));
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> matcher.matches(start.relativize(file)))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
