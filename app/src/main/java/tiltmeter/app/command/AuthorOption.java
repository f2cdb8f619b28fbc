package tiltmeter.app.command;

import picocli.CommandLine.Option;

/** {@code --by}: who is accountable. */
final class AuthorOption {
    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${env:TILTMETER_AUTHOR:-${sys:user.name}}",
            description = "Who says so (default: $TILTMETER_AUTHOR, else your name on this machine).")
    private String author = "";

    String name() {
        return author;
    }
}
