package tiltmeter.app.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Page;
import tiltmeter.model.RefusalReason;
import tiltmeter.reader.article.ArticleReader;
import tiltmeter.reader.bytes.Decoder;

/** A page that a browser saved with its pictures as one file (MHTML): its first HTML part. */
final class SavedPage {
    private SavedPage() {}

    static Intake read(String name, byte[] bytes, IntakeOptions options) {
        MimeTokenStream tokens = new MimeTokenStream(new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(1000)
                .setMaxHeaderLen(100_000)
                .build());
        String location = null;
        try {
            tokens.parse(new ByteArrayInputStream(bytes));
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                if (state == EntityState.T_FIELD) {
                    Field field = tokens.getField();
                    boolean address = field.getName().equalsIgnoreCase("Snapshot-Content-Location")
                            || (location == null && field.getName().equalsIgnoreCase("Content-Location"));
                    location = address ? field.getBody().strip() : location;
                } else if (state == EntityState.T_BODY) {
                    BodyDescriptor part = tokens.getBodyDescriptor();
                    if (part.getMimeType().equalsIgnoreCase("text/html")) {
                        return page(name, tokens.getDecodedInputStream(), location, options);
                    }
                }
            }
        } catch (IOException | MimeException | RuntimeException broken) {
            return new Intake.Refused(
                    name, RefusalReason.MALFORMED, name + " is no saved page that can be understood.");
        }
        return new Intake.Refused(name, RefusalReason.EMPTY, name + " holds no HTML page.");
    }

    private static Intake page(String name, InputStream body, @Nullable String location, IntakeOptions options)
            throws IOException {
        byte[] bytes = body.readNBytes(ArticleReader.LONGEST_HTML);
        String text = Decoder.decode(bytes, bytes.length, true);
        if (text == null) {
            return new Intake.Refused(name, RefusalReason.MALFORMED, name + " holds a page that is not text.");
        }
        return new Intake.Item(new Page(
                name,
                text,
                Page.Format.HTML,
                options.published(),
                options.publisher(),
                location != null && location.startsWith("http") ? location : options.url(),
                null));
    }
}
