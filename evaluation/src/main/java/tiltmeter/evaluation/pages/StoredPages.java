package tiltmeter.evaluation.pages;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.model.Page;
import tiltmeter.reader.bytes.Decoder;

/** Pages as they are kept beside labels: in a WARC (by address), in a tar or a folder (by name of file). */
final class StoredPages {
    private StoredPages() {}

    static void load(Path file, BiConsumer<String, Page> sink) {
        String name = file.getFileName().toString();
        try {
            if (Files.isDirectory(file)) {
                folder(file, sink);
            } else if (name.endsWith(".warc") || name.endsWith(".warc.gz")) {
                warc(file, sink);
            } else {
                tar(file, name.endsWith("gz"), sink);
            }
        } catch (NoSuchFileException e) {
            throw new EvaluationException(file + ": no such file", e);
        } catch (IOException e) {
            throw new EvaluationException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static void warc(Path file, BiConsumer<String, Page> sink) throws IOException {
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    String charset = response.http().contentType().parameters().get("charset");
                    byte[] bytes = response.http().body().stream().readAllBytes();
                    String text = Decoder.decode(bytes, bytes.length, true, charset);
                    sink.accept(response.target(), page(response.target(), text));
                }
            }
        }
    }

    private static void tar(Path file, boolean packed, BiConsumer<String, Page> sink) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream plain = packed ? new GZIPInputStream(raw) : raw;
                TarArchiveInputStream tar = new TarArchiveInputStream(plain)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    byte[] bytes = tar.readAllBytes();
                    sink.accept(name, page(name, Decoder.decode(bytes, bytes.length, true)));
                }
            }
        }
    }

    private static void folder(Path folder, BiConsumer<String, Page> sink) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            sink.accept(name, page(name, Decoder.decode(bytes, bytes.length, true)));
        }
    }

    private static Page page(String name, @org.jspecify.annotations.Nullable String text) {
        return new Page(name, text == null ? "" : text, Page.Format.HTML, null, null, null, null);
    }
}
