package tiltmeter.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a ledger, held by one process at a time, in a small file beside it that says who that is. The
 * system takes the lock back when the process dies, however it dies. It is courtesy, so that a second writer is told
 * whom it waits for and readers know when to look at a copy; DuckDB's own lock on the file is what keeps the data safe.
 */
final class WriterLock implements AutoCloseable {
    /** Far behind the words: where locks are mandatory, others must still be able to read them. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final int MOST_WORDS = 160;

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the right to write to {@code ledger}.
     *
     * @throws LedgerException if another holds it, naming who, or if the folder may not be written to
     */
    static WriterLock take(Path ledger) {
        Path file = beside(ledger);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (tryLock(channel, false) == null) {
                channel.close();
                throw new LedgerException(
                        "the ledger " + ledger + " is in use by another process (" + holder(ledger)
                                + "); wait until it is done, or name another file with --ledger",
                        null);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)), 0);
            return new WriterLock(file, channel);
        } catch (IOException e) {
            closeQuietly(channel);
            if (LedgerFailure.isFull(e)) {
                throw new LedgerException(LedgerFailure.noRoom("beside the ledger " + ledger), e);
            }
            throw new LedgerException(
                    "cannot write beside the ledger " + ledger + " (" + e
                            + "); see that its folder exists and may be written to, or name another place with"
                            + " --ledger",
                    e);
        }
    }

    /** Whether somebody, in this process or another, writes to {@code ledger} now. */
    static boolean isHeld(Path ledger) {
        Path file = beside(ledger);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return tryLock(channel, true) == null;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            // Not ours to read: DuckDB's lock decides.
            return false;
        }
    }

    /** Who writes to {@code ledger}, in a few words. */
    static String holder(Path ledger) {
        try {
            String words = Files.readString(beside(ledger)).strip();
            return words.isEmpty() ? "one that does not say who it is" : words;
        } catch (IOException e) {
            return "one that does not say who it is";
        }
    }

    @Override
    public void close() {
        try {
            // Before the lock goes: afterwards it may be somebody else's.
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It stays, unlocked and harmless.
        }
        closeQuietly(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, shared);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String self() {
        String command = System.getProperty("sun.java.command", "");
        int space = command.indexOf(' ');
        String words = command.startsWith("tiltmeter.app.Main ") && space > 0
                ? "tiltmeter" + command.substring(space)
                : command.substring(command.lastIndexOf('.', space < 0 ? command.length() - 1 : space) + 1);
        String line = words.replaceAll("\\p{Cntrl}", " ");
        return String.format(
                Locale.ROOT,
                "PID %d: %s",
                ProcessHandle.current().pid(),
                line.length() > MOST_WORDS ? line.substring(0, MOST_WORDS) + "…" : line);
    }

    private static Path beside(Path ledger) {
        return ledger.resolveSibling(ledger.getFileName() + ".lock");
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The lock goes with the channel either way.
        }
    }
}
