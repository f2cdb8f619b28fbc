package tiltmeter.app.command;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import tiltmeter.app.terminal.Table;

/** {@code --json} or {@code --csv}; without either, a table for the eye. */
final class TableOption {
    @ArgGroup(exclusive = true)
    private Choice choice = new Choice();

    /** At most one of the two. */
    static final class Choice {
        @Option(names = "--json", description = "Write the records as JSON Lines.")
        private boolean json;

        @Option(names = "--csv", description = "Write comma-separated values with a heading.")
        private boolean csv;
    }

    boolean json() {
        return choice.json;
    }

    Table.Dress dress() {
        return choice.csv ? Table.Dress.CSV : Table.Dress.ALIGNED;
    }
}
