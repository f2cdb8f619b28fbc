package tiltmeter.app.intake;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tiltmeter.app.intake.IntakeOptions.Format;

/** One opened file or stream, unpacked if it is gzip or Zstandard (told by its first bytes, not its name). */
final class Input implements Closeable {
    private static final int SNIFFED = 4096;

    private static final Map<String, Format> ENDINGS = Map.ofEntries(
            Map.entry("jsonl", Format.JSONL),
            Map.entry("ndjson", Format.JSONL),
            Map.entry("html", Format.HTML),
            Map.entry("htm", Format.HTML),
            Map.entry("xhtml", Format.HTML),
            Map.entry("txt", Format.TEXT),
            Map.entry("text", Format.TEXT),
            Map.entry("csv", Format.CSV),
            Map.entry("tsv", Format.CSV),
            Map.entry("warc", Format.WARC),
            Map.entry("arc", Format.WARC),
            Map.entry("mhtml", Format.MHTML),
            Map.entry("mht", Format.MHTML),
            Map.entry("opml", Format.OPML));

    final String name;
    final InputStream bytes;

    private Input(String name, InputStream bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** Opens {@code raw} as {@code name}; closes it if that fails. */
    static Input open(String name, InputStream raw) throws IOException {
        try {
            Bounded.Counter counter = new Bounded.Counter(raw);
            BufferedInputStream buffered = new BufferedInputStream(counter, 1 << 16);
            buffered.mark(4);
            byte[] mark = buffered.readNBytes(4);
            buffered.reset();
            if (starts(mark, 0x1F, 0x8B)) {
                return new Input(name, unpacked(new GZIPInputStream(buffered, 1 << 16), counter));
            }
            if (starts(mark, 0x28, 0xB5, 0x2F, 0xFD)) {
                return new Input(name, unpacked(new ZstdInputStream(buffered), counter));
            }
            return new Input(name, buffered);
        } catch (IOException broken) {
            raw.close();
            throw broken;
        }
    }

    private static InputStream unpacked(InputStream unpacker, Bounded.Counter counter) {
        return new BufferedInputStream(new Bounded(new Unharmed(unpacker), counter), 1 << 16);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** How the input is written: by the first bytes where they leave no doubt, then by the name, then by a guess. */
    Format format() throws IOException {
        bytes.mark(SNIFFED);
        byte[] head = new byte[SNIFFED];
        int length = bytes.readNBytes(head, 0, head.length);
        bytes.reset();
        if (starts(head, 'P', 'K', 3, 4) && length > 4) {
            return Format.ZIP;
        }
        String start = new String(head, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (start.startsWith("warc/1.") || start.startsWith("warc/0.") || start.startsWith("filedesc://")) {
            return Format.WARC;
        }
        Format named = named();
        return named == Format.AUTO ? guessed(start) : named;
    }

    private Format named() {
        String base = name.toLowerCase(Locale.ROOT);
        int query = base.startsWith("http") ? base.indexOf('?') : -1;
        base = query < 0 ? base : base.substring(0, query);
        for (String packed : List.of(".gz", ".zst")) {
            base = base.endsWith(packed) ? base.substring(0, base.length() - packed.length()) : base;
        }
        Format format = ENDINGS.getOrDefault(base.substring(base.lastIndexOf('.') + 1), Format.AUTO);
        // a server's "page.html" may be anything that a program made
        return base.startsWith("http") && (format == Format.HTML || format == Format.TEXT) ? Format.AUTO : format;
    }

    private static Format guessed(String head) {
        String start = head.stripLeading();
        if (start.startsWith("ï»¿")) {
            start = start.substring(3).stripLeading();
        }
        if (start.startsWith("{")) {
            boolean feed = start.contains("jsonfeed.org/version");
            return feed
                    ? Format.JSONFEED
                    : start.startsWith("{\"") || start.startsWith("{ \"") ? Format.JSONL : Format.TEXT;
        }
        if (start.contains("mime-version:") && start.contains("multipart/related")) {
            return Format.MHTML;
        }
        if (!start.startsWith("<")) {
            return Format.TEXT;
        }
        if (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf")) {
            return Format.FEED;
        }
        if (start.contains("<urlset") || start.contains("<sitemapindex")) {
            return Format.SITEMAP;
        }
        if (start.contains("<opml")) {
            return Format.OPML;
        }
        boolean markup = start.contains("<html")
                || start.contains("<!doctype html")
                || start.contains("<head")
                || start.contains("<body")
                || start.contains("<p")
                || start.contains("<div")
                || start.contains("<meta");
        return markup ? Format.HTML : Format.TEXT;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** An unpacker that stumbles over damaged data says so as a broken input, not as a fault of ours. */
    private static final class Unharmed extends java.io.FilterInputStream {
        Unharmed(InputStream unpacker) {
            super(unpacker);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (RuntimeException damaged) {
                throw new java.util.zip.ZipException("damaged");
            }
        }
    }
}
