package tiltmeter.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.model.Page;
import tiltmeter.model.RefusalReason;

final class FormatsTest {
    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<Intake> all(IntakeOptions options, String input) {
        try (Pages pages = Pages.of(List.of(input), options, InputStream.nullInputStream())) {
            return pages.stream().toList();
        }
    }

    private static List<Intake> all(String input) {
        return all(IntakeOptions.PLAIN, input);
    }

    private static Page page(Intake intake) {
        return intake.fold(Intake.Item::page, lost -> {
            throw new AssertionError(lost.message());
        });
    }

    private static Intake.Refused refused(Intake intake) {
        return intake.fold(
                item -> {
                    throw new AssertionError("a page: " + item.page().name());
                },
                lost -> lost);
    }

    @Test
    void readsTablesAndGuessesTheirColumns() throws IOException {
        List<Intake> rows = all(
                file(
                        "news.csv",
                        "Headline;Published At;Outlet;Body\n\"A; row\";5 March 2022;Post;\"Two\nlines\"\nB;2022-03-06;;Text\n"));
        assertThat(rows).hasSize(2);
        assertThat(page(rows.get(0)).title()).isEqualTo("A; row");
        assertThat(page(rows.get(0)).content()).isEqualTo("Two\nlines");
        assertThat(page(rows.get(0)).publisher()).isEqualTo("Post");
        assertThat(page(rows.get(1)).published()).isEqualTo(LocalDate.of(2022, 3, 6));
    }

    @Test
    void takesTheColumnsThatTheUserNames() throws IOException {
        IntakeOptions options = IntakeOptions.PLAIN.with(Columns.parse("text=Meldung,date=Tag"), null);
        List<Intake> rows = all(options, file("a.tsv", "Tag\tMeldung\n2022-03-05\tText\nno day\tMore\n"));
        assertThat(page(rows.get(0)).content()).isEqualTo("Text");
        assertThat(refused(rows.get(1)).message()).contains("no calendar day");
        assertThat(refused(all(file("b.csv", "Tag,Meldung\n1,2\n")).get(0)).message())
                .contains("add --columns text=COLUMN");
        assertThat(refused(all(options, file("c.csv", "Day,Text\n1,2\n")).get(0))
                        .message())
                .contains("it has no column \"Tag\"");
        assertThatThrownBy(() -> Columns.parse("body")).hasMessageContaining("FIELD=COLUMN");
    }

    @Test
    void readsFeedsOfThreeKinds() throws IOException {
        List<Intake> rss = all(file(
                "feed.xml",
                "<?xml version='1.0'?><rss version='2.0'><channel><title>Harbour Post</title><link>x</link><description>d"
                        + "</description><item><title>Bridge closed</title><link> https://news.example/1 </link><pubDate>Mon, 09"
                        + " Jan 2023 08:00:00 GMT</pubDate><description>&lt;p&gt;It is closed.&lt;/p&gt;</description></item>"
                        + "</channel></rss>"));
        assertThat(page(rss.get(0)).title()).isEqualTo("Bridge closed");
        assertThat(page(rss.get(0)).url()).isEqualTo("https://news.example/1");
        assertThat(page(rss.get(0)).published()).isEqualTo(LocalDate.of(2023, 1, 9));
        assertThat(page(rss.get(0)).publisher()).isEqualTo("Harbour Post");
        assertThat(page(rss.get(0)).content()).isEqualTo("<p>It is closed.</p>");
        List<Intake> atom = all(file(
                "atom.xml",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Post</title><id>f</id><updated>2023-01-09T08:00:00Z</updated>"
                        + "<entry><id>1</id><title>Ferries</title><link href='https://news.example/2'/><updated>2023-01-09T08:00:00Z"
                        + "</updated><content type='html'>More ferries.</content></entry></feed>"));
        assertThat(page(atom.get(0)).url()).isEqualTo("https://news.example/2");
        List<Intake> json = all(
                file(
                        "feed.json",
                        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Post\", \"items\": [{\"id\": \"1\", \"url\":"
                                + " \"https://news.example/3\", \"content_text\": \"a < b\", \"date_published\": \"2023-01-09T08:00:00Z\"}]}"));
        assertThat(page(json.get(0)).content()).isEqualTo("<p>a &lt; b");
        assertThat(refused(all(file("bad.xml", "<rss version='2.0'><channel>")).get(0))
                        .reason())
                .isEqualTo(RefusalReason.MALFORMED);
    }

    @Test
    void aFeedCannotNameFilesOrExpandWithoutEnd() throws IOException {
        List<Intake> found = all(
                file(
                        "evil.xml",
                        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss version='2.0'><channel>"
                                + "<title>t</title><link>x</link><description>d</description><item><title>&x;</title></item></channel></rss>"));
        assertThat(refused(found.get(0)).reason()).isEqualTo(RefusalReason.MALFORMED);
    }

    @Test
    void listsOfAddressesWaitForLeaveToFetch() throws IOException {
        String map = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
                + "xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://news.example/1</loc><news:news>"
                + "<news:publication><news:name>Post</news:name></news:publication><news:publication_date>2023-01-09"
                + "</news:publication_date><news:title>Bridge</news:title></news:news></url></urlset>";
        assertThat(refused(all(file("map.xml", map)).get(0)).message()).contains("lists 1 addresses; add --fetch");
        assertThat(Listed.sitemap(map))
                .containsExactly(new Listed("https://news.example/1", "Bridge", "Post", LocalDate.of(2023, 1, 9)));
        String opml =
                "<opml version='2.0'><body><outline text='News'><outline text='Post' xmlUrl='https://news.example/feed'/>"
                        + "</outline></body></opml>";
        assertThat(Listed.opml(opml)).containsExactly(new Listed("https://news.example/feed", "Post", null, null));
        assertThat(refused(all(file("feeds.opml", opml)).get(0)).message()).contains("add --fetch");
    }

    @Test
    void readsASavedPage() throws IOException {
        List<Intake> found = all(file(
                "page.mhtml",
                "From: <Saved>\r\nSnapshot-Content-Location: https://news.example/1\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\n"
                        + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + "<p>The caf=C3=A9 is=\r\n closed.</p>\r\n--b--\r\n"));
        assertThat(page(found.get(0)).content().strip()).isEqualTo("<p>The café is closed.</p>");
        assertThat(page(found.get(0)).url()).isEqualTo("https://news.example/1");
    }

    @Test
    void readsWhatLiesInAZipFile() throws IOException {
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a/one.txt"));
            out.write("One text.".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("a/.hidden"));
            out.putNextEntry(new ZipEntry("two.jsonl"));
            out.write("{\"text\":\"Two\"}\n{\"text\":\"Three\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        List<Intake> found = all(zip.toString());
        assertThat(found).extracting(intake -> page(intake).content()).containsExactly("One text.", "Two", "Three");
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(whole, whole.length / 2));
        List<Intake> half = all(zip.toString());
        assertThat(refused(half.get(half.size() - 1)).reason()).isEqualTo(RefusalReason.MALFORMED);
    }

    @Test
    void givesUpOnBombs() throws IOException {
        Path bomb = folder.resolve("bomb.jsonl.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(blank);
            }
        }
        List<Intake> found = all(bomb.toString());
        assertThat(refused(found.get(found.size() - 1)).message()).contains("200 times its size");
    }

    @Test
    void readsArchivesAsFarAsTheyGo() throws IOException {
        String record = record("https://news.example/1", "text/html; charset=windows-1252", "<p>Caf\u00e9</p>");
        String picture = record("https://news.example/1.png", "image/png", "xx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((record + picture + record).getBytes(StandardCharsets.ISO_8859_1));
        Path warc = folder.resolve("x.warc");
        Files.write(warc, bytes.toByteArray());
        List<Intake> found = all(warc.toString());
        assertThat(found).hasSize(2);
        assertThat(page(found.get(0)).content()).isEqualTo("<p>Café</p>");
        assertThat(page(found.get(0)).url()).isEqualTo("https://news.example/1");
        Files.write(warc, java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() - 10));
        List<Intake> cut = all(warc.toString());
        assertThat(page(cut.get(0)).content()).isEqualTo("<p>Café</p>");
        assertThat(refused(cut.get(cut.size() - 1)).reason()).isEqualTo(RefusalReason.MALFORMED);
        assertThat(refused(all(file("empty.warc", "WARC/1.0\r\n\r\n")).get(0)).message())
                .isNotBlank();
    }

    private static String record(String url, String type, String body) {
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2023-01-09T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "WARC-Payload-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http
                + "\r\n\r\n";
    }

    @Test
    void resolvesPatternsOfNames() throws IOException {
        file("b.txt", "B");
        file("a.txt", "A");
        file("c.html", "<p>C");
        assertThat(all(folder + "/*.txt"))
                .extracting(intake -> page(intake).content())
                .containsExactly("A", "B");
        assertThat(refused(all(folder + "/*.pdf").get(0)).message()).contains("No file is called like");
    }
}
