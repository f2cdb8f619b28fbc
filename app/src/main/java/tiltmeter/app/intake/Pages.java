package tiltmeter.app.intake;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import tiltmeter.app.fetch.Fetcher;
import tiltmeter.model.RefusalReason;

/**
 * All pages of the inputs on a command line, lazily and in order: files as given, folders in the order of their names
 * with their folders inside, {@code -} for standard input. Files in folders whose names start with a full stop are
 * passed over, and links to folders inside a folder are not followed.
 *
 * <p>Holds at most one page or row at a time. Never throws for a bad input: it comes as {@link Intake.Refused}.
 */
public final class Pages implements Iterator<Intake>, Closeable {
    private static final String STANDARD_INPUT = "-";

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final InputStream standardInput;
    private final List<String> inputs;
    private final Formats formats;
    private @Nullable Source rows;
    private @Nullable Intake next;

    private record Waiting(String name, boolean inFolder) {}

    private long bytesRead;
    private long bytesInAll = -1;

    private Pages(List<String> inputs, IntakeOptions options, InputStream standardInput) {
        this.inputs = List.copyOf(inputs);
        this.formats = new Formats(options);
        this.standardInput = standardInput;
    }

    /**
     * Prepares to read {@code inputs}; nothing is opened yet.
     *
     * @param inputs names of files and folders, and {@code -}
     * @param standardInput what {@code -} stands for; not closed
     */
    public static Pages of(List<String> inputs, IntakeOptions options, InputStream standardInput) {
        Pages pages = new Pages(inputs, options, standardInput);
        inputs.forEach(name -> pages.waiting.addLast(new Waiting(name, false)));
        return pages;
    }

    /** Pages that somebody else brings. */
    public static Pages of(Iterator<Intake> brought) {
        Pages pages = new Pages(List.of(STANDARD_INPUT), IntakeOptions.PLAIN, InputStream.nullInputStream());
        pages.rows = new Several(brought, () -> {});
        return pages;
    }

    /** The rest as a stream; close it, or this. */
    public Stream<Intake> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    @Override
    public boolean hasNext() {
        while (next == null && (rows != null || !waiting.isEmpty())) {
            next = rows != null ? row(rows) : open(waiting.removeFirst());
        }
        return next != null;
    }

    @Override
    public Intake next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Intake result = next;
        next = null;
        return result;
    }

    /**
     * How much of all bytes has been read, in [0, 1]; -1 when that cannot be told, as of standard input. Looks up the
     * sizes of all files when it is first asked.
     */
    public double fraction() {
        if (bytesInAll < 0) {
            bytesInAll = 0;
            for (String input : inputs) {
                bytesInAll += Sizes.of(input);
            }
        }
        return bytesInAll == 0 || inputs.contains(STANDARD_INPUT) ? -1 : Math.min(1, bytesRead / (double) bytesInAll);
    }

    /** Closes the file being read. */
    @Override
    public void close() {
        waiting.clear();
        closeRows();
    }

    private @Nullable Intake row(Source from) {
        Intake row = from.next();
        if (row == null) {
            closeRows();
        }
        return row;
    }

    private void closeRows() {
        if (rows != null) {
            try {
                rows.close();
            } catch (IOException late) {
                // all that was wanted of the file is read
            }
            rows = null;
        }
    }

    private @Nullable Intake open(Waiting input) {
        String name = input.name;
        try {
            if (name.equals(STANDARD_INPUT) && !input.inFolder) {
                return read(Input.open("standard input", new Unclosed(standardInput)));
            }
            if (Fetcher.isAddress(name) && !input.inFolder) {
                rows = formats.web().open(name, 0);
                return null;
            }
            Path path = Path.of(name);
            if (!input.inFolder && Globs.isPattern(name) && !Files.exists(path)) {
                return matching(name);
            }
            if (Files.isDirectory(path)) {
                return folder(path);
            }
            return read(Input.open(name, new Counted(Files.newInputStream(path))));
        } catch (EOFException | ZipException broken) {
            return broken(name, broken);
        } catch (IOException unreadable) {
            return new Intake.Refused(
                    name, RefusalReason.UNREADABLE, "%s cannot be read: %s.".formatted(name, Messages.of(unreadable)));
        } catch (InvalidPathException noName) {
            return new Intake.Refused(name, RefusalReason.UNREADABLE, "\"" + name + "\" is no name of a file.");
        }
    }

    private @Nullable Intake matching(String pattern) throws IOException {
        List<String> found = Globs.find(pattern);
        if (found.isEmpty()) {
            return new Intake.Refused(pattern, RefusalReason.UNREADABLE, "No file is called like " + pattern + ".");
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            waiting.addFirst(new Waiting(found.get(i), true));
        }
        return null;
    }

    private @Nullable Intake folder(Path folder) throws IOException {
        List<Waiting> found = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .filter(child -> Files.isRegularFile(child) || Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                    .map(child -> new Waiting(child.toString(), true))
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            return new Intake.Refused(
                    folder.toString(), RefusalReason.EMPTY, "The folder " + folder + " holds no files to read.");
        }
        found.sort(java.util.Comparator.comparing(Waiting::name));
        Collections.reverse(found);
        found.forEach(waiting::addFirst);
        return null;
    }

    private @Nullable Intake read(Input input) throws IOException {
        rows = formats.open(input, 0);
        return null;
    }

    private static Intake broken(String name, IOException broken) {
        return new Intake.Refused(
                name,
                RefusalReason.MALFORMED,
                "%s breaks off: %s; fetch the file again.".formatted(name, Messages.of(broken)));
    }

    /** Counts what is taken from a file, packed as it may be. */
    private final class Counted extends java.io.FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            bytesRead += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            bytesRead += Math.max(0, count);
            return count;
        }
    }

    /** Standard input is not ours to close. */
    private static final class Unclosed extends java.io.FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
