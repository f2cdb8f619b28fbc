package tiltmeter.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiltmeter.model.Page;
import tiltmeter.model.RefusalReason;

final class PagesTest {
    @TempDir
    Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private String file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes).toString();
    }

    private static List<Intake> all(IntakeOptions options, InputStream in, String... inputs) {
        try (Pages pages = Pages.of(List.of(inputs), options, in)) {
            return pages.stream().toList();
        }
    }

    private static List<Intake> all(String... inputs) {
        return all(IntakeOptions.PLAIN, InputStream.nullInputStream(), inputs);
    }

    private static Page page(Intake intake) {
        return intake.fold(Intake.Item::page, refused -> {
            throw new AssertionError(refused);
        });
    }

    private static Intake.Refused refused(Intake intake) {
        return intake.fold(
                item -> {
                    throw new AssertionError("read: " + item.page().name());
                },
                refused -> refused);
    }

    private static Intake.Refused onlyRefused(String... inputs) {
        List<Intake> all = all(inputs);
        assertThat(all).hasSize(1);
        Intake.Refused refused = refused(all.get(0));
        assertThat(refused.message()).endsWith(".").doesNotContain("\n");
        return refused;
    }

    @Test
    void readsFilesFoldersAndStandardInputInOrder() throws IOException {
        String b = file("b.txt", utf8("Second."));
        file("d/z.html", utf8("<p>Fourth."));
        file("d/a/deep.txt", utf8("Third."));
        file("d/.hidden", utf8("Never."));
        List<Intake> all = all(
                IntakeOptions.PLAIN,
                new ByteArrayInputStream(utf8("First.")),
                "-",
                b,
                folder.resolve("d").toString());
        assertThat(all.stream().map(one -> page(one).content()))
                .containsExactly("First.", "Second.", "Third.", "<p>Fourth.");
        assertThat(page(all.get(3)).format()).isEqualTo(Page.Format.HTML);
        assertThat(page(all.get(0)).name()).isEqualTo("standard input");
    }

    @Test
    void readsRowsAndNamesTheirLines() throws IOException {
        String rows =
                "{\"id\":\"x\",\"date\":\"2022-03-05\",\"publisher\":\"P\",\"url\":\"u\",\"title\":\"T\",\"text\":\"One.\"}\n\n"
                        + "{\"html\":\"<p>Two.\",\"published\":\"2022-03-06T10:00:00Z\"}\n{\"title\":\"Three\",\"date\":\"\"}";
        for (String name : List.of(
                file("a.jsonl", utf8(rows)), file("a.jsonl.gz", gzip(utf8(rows))), file("unnamed", utf8(rows)))) {
            List<Intake> all = all(name);
            assertThat(all).hasSize(3);
            assertThat(page(all.get(0)))
                    .isEqualTo(new Page(
                            name + ":1 (x)", "One.", Page.Format.TEXT, LocalDate.of(2022, 3, 5), "P", "u", "T"));
            assertThat(page(all.get(1)).format()).isEqualTo(Page.Format.HTML);
            assertThat(page(all.get(1)).name()).isEqualTo(name + ":3");
            assertThat(page(all.get(1)).published()).isEqualTo(LocalDate.of(2022, 3, 6));
            assertThat(page(all.get(2)).content()).isEmpty();
            assertThat(page(all.get(2)).published()).isNull();
        }
    }

    @Test
    void refusesBrokenRowsAndGoesOn() throws IOException {
        String name = file(
                "a.jsonl",
                utf8("{\"text\":\"One.\"}\n{\"text\":\nnull\n[1]\n{\"id\":\"x\"}\n"
                        + "{\"text\":\"x\",\"date\":\"2022-02-30\"}\n" + "[".repeat(5000) + "\n{\"text\":\"Two.\"}\n"));
        List<Intake> all = all(name);
        assertThat(all).hasSize(8);
        assertThat(page(all.get(0)).content()).isEqualTo("One.");
        assertThat(page(all.get(7)).content()).isEqualTo("Two.");
        assertThat(all.subList(1, 7).stream().map(one -> refused(one).name()))
                .containsExactly(name + ":2", name + ":3", name + ":4", name + ":5 (x)", name + ":6", name + ":7");
        assertThat(refused(all.get(4)).reason()).isEqualTo(RefusalReason.EMPTY);
        assertThat(refused(all.get(5)).message()).contains("2022-02-30");
    }

    @Test
    void readsWhatATruncatedFileStillHolds() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            rows.append("{\"text\":\"Row ").append(i * 7919 % 5003).append("\"}\n");
        }
        byte[] whole = gzip(utf8(rows.toString()));
        List<Intake> all = all(file("cut.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)));
        assertThat(all).hasSizeBetween(1000, 4999);
        for (Intake one : all.subList(0, all.size() - 1)) {
            assertThat(page(one).content()).startsWith("Row ");
        }
        Intake.Refused last = refused(all.get(all.size() - 1));
        assertThat(last.reason()).isEqualTo(RefusalReason.MALFORMED);
        assertThat(last.message()).contains("breaks off", (all.size() - 1) + " rows");
        assertThat(onlyRefused(file("cut.txt.gz", Arrays.copyOf(whole, 200))).reason())
                .isEqualTo(RefusalReason.MALFORMED);
        assertThat(onlyRefused(file("head.gz", new byte[] {0x1F, (byte) 0x8B, 8}))
                        .reason())
                .isEqualTo(RefusalReason.MALFORMED);
    }

    @Test
    void refusesWhatIsNotThereOrEmpty() throws IOException {
        assertThat(onlyRefused(folder.resolve("none.txt").toString()).reason()).isEqualTo(RefusalReason.UNREADABLE);
        assertThat(onlyRefused("a\u0000b").reason()).isEqualTo(RefusalReason.UNREADABLE);
        assertThat(onlyRefused(Files.createDirectory(folder.resolve("bare")).toString())
                        .reason())
                .isEqualTo(RefusalReason.EMPTY);
        assertThat(onlyRefused(file("e.txt", new byte[0])).reason()).isEqualTo(RefusalReason.EMPTY);
        assertThat(onlyRefused(file("e.jsonl", utf8("\n\n"))).reason()).isEqualTo(RefusalReason.EMPTY);
        assertThat(onlyRefused(file("e.gz", gzip(new byte[0]))).reason()).isEqualTo(RefusalReason.EMPTY);
    }

    @Test
    void refusesBinaries() throws IOException {
        byte[] noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        assertThat(onlyRefused(file("a.bin", noise)).reason()).isEqualTo(RefusalReason.MALFORMED);
        assertThat(onlyRefused(file("a.txt", utf8("ab\u0000cd"))).reason()).isEqualTo(RefusalReason.MALFORMED);
        assertThat(onlyRefused(file("a.warc", utf8("WARC/1.0\r\n"))).reason()).isEqualTo(RefusalReason.MALFORMED);
    }

    @Test
    void refusesAGigabyteWithoutHoldingIt() throws IOException {
        Path file = folder.resolve("big.txt");
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(1L << 30);
        }
        assertThat(onlyRefused(file.toString()).reason()).isEqualTo(RefusalReason.TOO_LARGE);
        assertThat(onlyRefused(file("long.txt", utf8("word ".repeat(400_001)))).reason())
                .isEqualTo(RefusalReason.TOO_LARGE);
        assertThat(all(file("fits.txt", utf8("word ".repeat(400_000)))))
                .hasSize(1)
                .allMatch(Intake.Item.class::isInstance);
    }

    @Test
    void refusesARowOfManyMegabytesAndGoesOn() {
        byte[] row = new byte[Rows.LONGEST_ROW + 10];
        Arrays.fill(row, (byte) 'a');
        InputStream in = new java.io.SequenceInputStream(
                new ByteArrayInputStream(row), new ByteArrayInputStream(utf8("\n{\"text\":\"Next.\"}\n")));
        List<Intake> all = all(new IntakeOptions(IntakeOptions.Format.JSONL, null, null, null), in, "-");
        assertThat(all).hasSize(2);
        assertThat(refused(all.get(0)).reason()).isEqualTo(RefusalReason.TOO_LARGE);
        assertThat(page(all.get(1)).content()).isEqualTo("Next.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsOldCharsets(String charset) throws IOException {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        String text = "Café “Norland” opened in the old town, and nobody came to see it for a whole day.";
        assertThat(page(all(file("a.txt", (mark + text).getBytes(Charset.forName(charset))))
                                .get(0))
                        .content())
                .isEqualTo(text);
    }

    @Test
    void readsTheCharsetThatAPageDeclares() throws IOException {
        String html = "<html><meta charset=\"iso-8859-2\"><p>Łódź, Žilina i Gdańsk.";
        assertThat(page(all(file("a.html", html.getBytes(Charset.forName("iso-8859-2"))))
                                .get(0))
                        .content())
                .isEqualTo(html);
    }

    @Test
    void toleratesAFewBadBytes() throws IOException {
        byte[] text = utf8("Norland’s café — a long text with “quotes” and one bad byte: x.");
        text[text.length - 2] = (byte) 0xE9;
        assertThat(page(all(file("a.txt", text)).get(0)).content())
                .isEqualTo("Norland’s café — a long text with “quotes” and one bad byte: \uFFFD.");
    }

    @Test
    void passesOnWhatTheSenderKnows() throws IOException {
        IntakeOptions options =
                new IntakeOptions(IntakeOptions.Format.HTML, LocalDate.of(2022, 1, 2), "P", "https://p.example");
        Page page = page(all(options, InputStream.nullInputStream(), file("a.txt", utf8("Text.")))
                .get(0));
        assertThat(page.format()).isEqualTo(Page.Format.HTML);
        assertThat(page.published()).isEqualTo(LocalDate.of(2022, 1, 2));
        assertThat(page.publisher()).isEqualTo("P");
        assertThat(page.url()).isEqualTo("https://p.example");
    }
}
