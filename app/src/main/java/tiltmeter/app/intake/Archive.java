package tiltmeter.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import tiltmeter.model.Page;
import tiltmeter.model.RefusalReason;
import tiltmeter.reader.article.ArticleReader;
import tiltmeter.reader.bytes.Decoder;

/**
 * The pages of a web archive, WARC or ARC: answers of status 200 and resources that are HTML or plain text. Requests,
 * notes, pictures and redirects are passed over. Digests are not checked: a page that can be read is read.
 */
final class Archive implements Source {
    private final Input input;
    private final IntakeOptions options;
    private @Nullable WarcReader reader;
    private boolean ended;
    private long records;
    private long pages;

    Archive(Input input, IntakeOptions options) {
        this.input = input;
        this.options = options;
    }

    @Override
    public @Nullable Intake next() {
        while (!ended) {
            try {
                WarcReader open = reader;
                if (open == null) {
                    open = new WarcReader(input.bytes);
                    open.setLenient(true);
                    reader = open;
                }
                Optional<WarcRecord> record = open.next();
                if (record.isEmpty()) {
                    ended = true;
                    return pages > 0
                            ? null
                            : refused(RefusalReason.EMPTY, "holds no pages in its " + records + " records");
                }
                records++;
                Intake page = page(record.get());
                if (page != null) {
                    pages++;
                    return page;
                }
            } catch (IOException | RuntimeException broken) {
                ended = true;
                return refused(
                        RefusalReason.MALFORMED,
                        "breaks off after record " + records + ": the " + pages
                                + " pages before were read; fetch the file again for the rest");
            }
        }
        return null;
    }

    private @Nullable Intake page(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            if (!isWeb(response.target())) {
                return null;
            }
            HttpResponse http;
            try {
                http = response.http();
            } catch (IOException | RuntimeException noHttp) {
                return new Intake.Refused(
                        name(response.target()),
                        RefusalReason.MALFORMED,
                        "The record holds no answer that can be understood.");
            }
            return http.status() == 200
                    ? content(response.target(), http.contentType(), http.bodyDecoded().stream())
                    : null;
        }
        if (record instanceof WarcResource resource && isWeb(resource.target())) {
            return content(resource.target(), resource.contentType(), resource.body().stream());
        }
        return null;
    }

    private static boolean isWeb(@Nullable String target) {
        String lower = target == null ? "" : target.toLowerCase(Locale.ROOT);
        return lower.startsWith("http") && !lower.endsWith("/robots.txt");
    }

    private @Nullable Intake content(String target, MediaType type, InputStream body) throws IOException {
        String kind = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
        boolean html = kind.contains("html");
        if (!html && !kind.equals("text/plain")) {
            return null;
        }
        byte[] bytes;
        try {
            bytes = body.readNBytes(ArticleReader.LONGEST_HTML + 1);
        } catch (IOException | RuntimeException cutShort) {
            return new Intake.Refused(
                    name(target), RefusalReason.MALFORMED, "The record's page is damaged or breaks off.");
        }
        if (bytes.length > ArticleReader.LONGEST_HTML) {
            return new Intake.Refused(name(target), RefusalReason.TOO_LARGE, "The page is larger than 8 MB.");
        }
        String text =
                Decoder.decode(bytes, bytes.length, html, type.parameters().get("charset"));
        if (text == null || bytes.length == 0) {
            return new Intake.Refused(
                    name(target),
                    bytes.length == 0 ? RefusalReason.EMPTY : RefusalReason.MALFORMED,
                    bytes.length == 0 ? "The record's page is empty." : "The record's page is not text.");
        }
        return new Intake.Item(new Page(
                name(target),
                text,
                html ? Page.Format.HTML : Page.Format.TEXT,
                options.published(),
                options.publisher(),
                target,
                null));
    }

    private String name(String target) {
        String clean = new String(target.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return input.name + " (" + clean + ")";
    }

    private Intake refused(RefusalReason reason, String what) {
        return new Intake.Refused(input.name, reason, input.name + " " + what + ".");
    }

    @Override
    public void close() throws IOException {
        WarcReader open = reader;
        if (open != null) {
            open.close();
        }
        input.close();
    }
}
