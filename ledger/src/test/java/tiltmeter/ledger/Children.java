package tiltmeter.ledger;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts other processes of the same Java; for tests. */
final class Children {
    private Children() {}

    static Process start(Class<?> main, String... args) throws IOException {
        return start(List.of(), main, args);
    }

    /** Started by another program, whose arguments are {@code before}, then {@code folder}, then how to start Java. */
    static Process startIn(List<String> before, Path folder, Class<?> main) throws IOException {
        List<String> launcher = new ArrayList<>(before);
        launcher.add(folder.toString());
        return start(launcher, main, folder.toString());
    }

    private static Process start(List<String> launcher, Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>(launcher);
        command.addAll(List.of(
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
