package tiltmeter.app.intake;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import tiltmeter.app.intake.IntakeOptions.Format;

/** One opened file or stream, unpacked if it is gzip (told by its first bytes, not its name). */
final class Input implements Closeable {
    private static final int SNIFFED = 2048;

    final String name;
    final InputStream bytes;

    private Input(String name, InputStream bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Opens {@code raw} as {@code name}; closes it if that fails. */
    static Input open(String name, InputStream raw) throws IOException {
        try {
            BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 16);
            buffered.mark(2);
            boolean packed = buffered.read() == 0x1F && buffered.read() == 0x8B;
            buffered.reset();
            InputStream bytes =
                    packed ? new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), 1 << 16) : buffered;
            return new Input(name, bytes);
        } catch (IOException broken) {
            raw.close();
            throw broken;
        }
    }

    /** How the input is written: by its name's ending, and if that tells nothing by its first bytes. */
    Format format() throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        String base = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        if (base.endsWith(".jsonl") || base.endsWith(".ndjson")) {
            return Format.JSONL;
        }
        if (base.endsWith(".html") || base.endsWith(".htm") || base.endsWith(".xhtml")) {
            return Format.HTML;
        }
        if (base.endsWith(".txt") || base.endsWith(".text")) {
            return Format.TEXT;
        }
        bytes.mark(SNIFFED);
        byte[] head = new byte[SNIFFED];
        int length = readUpTo(head);
        bytes.reset();
        String start = new String(head, 0, length, StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("ï»¿")) {
            start = start.substring(3).stripLeading();
        }
        if (start.startsWith("{\"") || start.startsWith("{ \"")) {
            return Format.JSONL;
        }
        boolean markup = start.startsWith("<")
                && (start.contains("<html")
                        || start.contains("<!doctype html")
                        || start.contains("<head")
                        || start.contains("<body")
                        || start.contains("<p")
                        || start.contains("<div"));
        return markup ? Format.HTML : Format.TEXT;
    }

    /** Fills {@code buffer} from the start as far as the input goes; returns the number of bytes. */
    int readUpTo(byte[] buffer) throws IOException {
        return bytes.readNBytes(buffer, 0, buffer.length);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
