package tiltmeter.app.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.RefusalReason;

/** The files in a zip file, each read as if it lay in a folder. */
final class Zip implements Source {
    /** Unpacked bytes of one file that are passed over when they are not wanted; no page is longer. */
    private static final long MOST_SKIPPED = 256L << 20;

    private final Input input;
    private final Formats formats;
    private final int depth;
    private final ZipInputStream zip;
    private @Nullable Source open;
    private boolean ended;
    private long files;

    Zip(Input input, Formats formats, int depth) {
        this.input = input;
        this.formats = formats;
        this.depth = depth;
        this.zip = new ZipInputStream(input.bytes);
    }

    @Override
    public @Nullable Intake next() {
        while (!ended) {
            Source inner = open;
            Intake found = inner == null ? null : inner.next();
            if (found != null) {
                return found;
            }
            open = null;
            try {
                if (files > 0 && zip.skip(MOST_SKIPPED) == MOST_SKIPPED) {
                    throw new IOException("a file that goes on and on");
                }
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    ended = true;
                    return files > 0
                            ? null
                            : new Intake.Refused(input.name, RefusalReason.EMPTY, input.name + " holds no files.");
                }
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (!entry.isDirectory()
                        && !name.startsWith(".")
                        && !entry.getName().startsWith("__MACOSX/")) {
                    files++;
                    String full = input.name + "!" + entry.getName();
                    open = formats.open(Input.open(full, new Entry(zip)), depth + 1);
                }
            } catch (IOException | IllegalArgumentException broken) {
                ended = true;
                return new Intake.Refused(
                        input.name,
                        RefusalReason.MALFORMED,
                        input.name + " is damaged after " + files + " files; fetch it again for the rest.");
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Closing a file in the zip must not close the zip. */
    private static final class Entry extends FilterInputStream {
        Entry(ZipInputStream zip) {
            super(new BufferedInputStream(zip));
        }

        @Override
        public void close() {}
    }
}
