package tiltmeter.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code correct}: what the reader got wrong, put right once and for good. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = {
            "Puts right what was read wrong. Without --apply it only shows what would change.",
            "A correction is a rule with an author, a time and a reason; it also holds for what is read later,",
            "outlives ./tiltmeter recode, and can be taken back."
        },
        subcommands = {
            CorrectEventCommand.class,
            CorrectPersonCommand.class,
            CorrectNameCommand.class,
            CorrectStoryCommand.class,
            CorrectListCommand.class,
            CorrectUndoCommand.class
        },
        footer = {
            "",
            "Example: ./tiltmeter correct event e12ab --actor TWN --reason \"Taipei, not Beijing\" --apply",
            "         ./tiltmeter correct person \"Qin Gang\" --from 2023-07-25 --code CHN --sector CVL --reason ..."
        })
public final class CorrectCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(), "say what to correct: event, person, name or story; or list or undo");
    }
}
