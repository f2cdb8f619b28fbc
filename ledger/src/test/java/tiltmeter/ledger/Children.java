package tiltmeter.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Starts other processes of the same Java; for tests. */
final class Children {
    private Children() {}

    static Process start(Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
