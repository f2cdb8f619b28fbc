package tiltmeter.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tiltmeter.app.terminal.Desk;
import tiltmeter.ledger.SqlDesk;

/** {@code sql}: any question, in SQL. */
@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        description = {
            "Answers a question in SQL (DuckDB's). It cannot change the ledger, nor read or write another file,",
            "nor reach the network. docs/LEDGER.md describes the views to ask: articles, stories, events, ..."
        },
        footer = {
            "",
            "Example: ./tiltmeter sql \"SELECT type, count(*) AS n FROM events GROUP BY type ORDER BY n DESC\""
        })
public final class SqlCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Mixin
    private AskedLedger ledger = new AskedLedger();

    @Mixin
    private TableOption dress = new TableOption();

    @Option(names = "--shell", description = "Ask question after question, each ended by a semicolon.")
    private boolean shell;

    @Parameters(paramLabel = "SQL", arity = "0..1", description = "One statement.")
    private @Nullable String sql;

    /** A command that works in {@code workshop}. */
    public SqlCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        if (shell == (sql != null)) {
            throw new ParameterException(command.commandLine(), "give one statement, or --shell to ask many");
        }
        if (sql != null) {
            try {
                ask(sql);
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(e.getMessage() + " (docs/LEDGER.md describes what may be asked)");
            }
            return 0;
        }
        return converse();
    }

    /** The file is opened for each question and let go again: a person thinking must not keep a writer out. */
    private void ask(String question) {
        Desk desk = workshop.desk();
        try (SqlDesk door = SqlDesk.of(ledger.file())) {
            SqlAnswer answer = dress.json() ? SqlAnswer.json(desk) : SqlAnswer.table(desk, dress.dress());
            door.ask(question, answer);
            answer.end();
        }
        desk.out().flush();
    }

    private int converse() {
        Desk desk = workshop.desk();
        BufferedReader in = new BufferedReader(new InputStreamReader(desk.in(), StandardCharsets.UTF_8));
        if (desk.errIsTerminal()) {
            desk.say("ask in SQL, each question ended by a semicolon; .views lists what there is, .quit ends");
        }
        StringBuilder question = new StringBuilder();
        try {
            while (true) {
                prompt(desk, question.length() == 0 ? "sql> " : "  -> ");
                String line = in.readLine();
                if (line == null || line.strip().equals(".quit")) {
                    return 0;
                }
                if (question.length() == 0 && line.strip().startsWith(".")) {
                    listViews(desk, line.strip());
                    continue;
                }
                question.append(line).append('\n');
                if (line.stripTrailing().endsWith(";")) {
                    answerOrSayWhyNot(desk, question.toString());
                    question.setLength(0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answerOrSayWhyNot(Desk desk, String question) {
        if (question.strip().equals(";")) {
            return;
        }
        try {
            ask(question);
        } catch (IllegalArgumentException e) {
            desk.say("%s", String.valueOf(e.getMessage()));
        }
    }

    private void listViews(Desk desk, String said) {
        if (!said.equals(".views")) {
            desk.say("%s is not understood; there are .views and .quit", said);
            return;
        }
        try (SqlDesk door = SqlDesk.of(ledger.file())) {
            door.views().forEach(desk.out()::line);
        }
        desk.out().flush();
    }

    private static void prompt(Desk desk, String words) {
        if (desk.errIsTerminal()) {
            desk.err().print(words);
            desk.err().flush();
        }
    }
}
