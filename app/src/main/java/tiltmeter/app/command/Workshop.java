package tiltmeter.app.command;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tiltmeter.app.reading.PageReader;
import tiltmeter.app.reading.StoryTeller;
import tiltmeter.app.terminal.Desk;
import tiltmeter.ledger.Ledger;

/**
 * What the commands are made of.
 *
 * @param reader loads the reader; slow, so only commands that read ask for it
 * @param stories begins to fold copies, knowing what a ledger holds; null for nothing yet
 * @param clock dates runs and measures them
 */
public record Workshop(
        Desk desk, Supplier<PageReader> reader, Function<@Nullable Ledger, StoryTeller> stories, Clock clock) {}
