package tiltmeter.ledger;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/** Starts other processes of the same Java; for tests. */
final class Children {
    private Children() {}

    static Process start(Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "-cp", classPath(main), main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Test runners may have class loaders of their own, which the system's class path does not tell of. */
    private static String classPath(Class<?> main) {
        StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
        if (main.getClassLoader() instanceof URLClassLoader loader) {
            for (URL url : loader.getURLs()) {
                path.append(File.pathSeparatorChar).append(url.getPath());
            }
        }
        return path.toString();
    }
}
