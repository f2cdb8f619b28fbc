package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.ledger.exchange.ForeignFormat;
import tiltmeter.ledger.exchange.Formats;
import tiltmeter.ledger.exchange.LeftOut;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/** Files of others as sets beside our own events; docs/EXCHANGE.md lists the traps. */
final class ImportTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String ICEWS_HEAD =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text"
                    + "\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher"
                    + "\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void fill() {
        ledger = Ledger.openToWrite(folder.resolve("ledger.duckdb"));
        try (LedgerWriter writer = ledger.writer(new Provenance("1", "2"), NOON)) {
            writer.add(
                    "one",
                    Samples.reading(
                            "a1",
                            "2023-02-22",
                            List.of(
                                    Samples.event("e1", "a1", "CHN", "UKR"),
                                    Samples.event(
                                            "e2", "a1", EventType.CONSULT, Status.HAPPENED, "CHN", "RUS", true, null),
                                    Samples.event("e3", "a1", EventType.AID, Status.PLANNED, "USA", "UKR", false, null),
                                    Samples.event("e4", "a1", EventType.AID, Status.NEGATED, "CHN", "RUS", false, null),
                                    Samples.event(
                                            "e5",
                                            "a1",
                                            EventType.AID,
                                            Status.HAPPENED,
                                            "CHN",
                                            null,
                                            false,
                                            Days.on(LocalDate.of(2023, 2, 3)))),
                            List.of()),
                    null);
        }
    }

    @Test
    void ourOwnExportsComeBackAsForeignSets() {
        for (String format : Formats.NAMES) {
            export(format, Set.of());
            Path file = folder.resolve("tiltmeter"
                    + Formats.of(format, code -> "", false, "v").get(0).ending());
            ForeignSet set = add(format, format, file);
            assertThat(set.unread()).as(format).isZero();
            assertThat(ForeignEvents.of(ledger).deeds(format, "CHN"))
                    .as(format)
                    .hasSize(3)
                    .extracting(ForeignDeed::recipient)
                    .containsExactlyInAnyOrder("UKR", "RUS", "CHN");
        }
        assertThat(ledger.counts().events()).as("never among our own").isEqualTo(5);
        assertThat(ledger.dyads("CHN")).hasSize(3);
    }

    @Test
    void icewsIdsMayStandTwiceAndRowsComeBackAsTheyWere() throws IOException {
        String row =
                "7\t2018-06-01\tChina\tNA\tChina\tConsult\t040\t1\tRussia\t\"Government\"\tRussian Federation\t1\t2\tX"
                        + "\tNA\tNA\tNA\tChina\t1.5\t2";
        String noCode = row.replace("040", "");
        Path file =
                Files.writeString(folder.resolve("i.tab"), ICEWS_HEAD + "\r\n" + row + "\r\n" + row + "\r\n" + noCode);
        ForeignSet set = add("twice", "icews", file);
        assertThat(set.rows()).isEqualTo(3);
        assertThat(ForeignEvents.of(ledger).deeds("twice", null))
                .extracting(ForeignDeed::row)
                .containsExactly(1, 2);
        Path again = folder.resolve("again.tab");
        ForeignEvents.of(ledger).write("twice", again);
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void gdelt1Has57Or58ColumnsAndIsToldApart() throws IOException {
        List<String> cells = new ArrayList<>(Collections.nCopies(57, ""));
        cells.set(0, "1");
        cells.set(1, "20130401");
        cells.set(5, "CHNGOV");
        cells.set(15, "RUS");
        cells.set(26, "010");
        cells.set(30, "0.0");
        String row = String.join("\t", cells);
        Path file =
                Files.writeString(folder.resolve("g1.csv"), row + "\n" + row + "\thttp://example.org/x\nshort\trow\n");
        ForeignSet set = add("g1", "gdelt", file);
        assertThat(set.unread()).isEqualTo(1);
        List<ForeignDeed> deeds = ForeignEvents.of(ledger).deeds("g1", null);
        assertThat(deeds).extracting(ForeignDeed::cameo).containsExactly("010", "010");
        assertThat(deeds).extracting(ForeignDeed::publisher).containsExactly(null, "http://example.org/x");
    }

    @Test
    void polecatMayBeLatin1AndNameItsIntensityOtherwise() throws IOException {
        String head = String.join(
                "\t", Formats.of("polecat", code -> "", true, "v").get(0).columns());
        List<String> cells = new ArrayList<>(Collections.nCopies(40, ""));
        cells.set(0, "x");
        cells.set(1, "2019-08-01");
        cells.set(2, "ACCUSE");
        cells.set(4, "-2.0");
        cells.set(7, "Jos\u00e9");
        cells.set(8, "ESP");
        cells.set(15, "None");
        cells.set(16, "FRA");
        Path file = folder.resolve("p.tsv");
        Files.write(file, (head + "\n" + String.join("\t", cells) + "\n").getBytes(StandardCharsets.ISO_8859_1));
        add("p", "polecat", file);
        assertThat(ForeignEvents.of(ledger).deeds("p", null)).singleElement().satisfies(deed -> {
            assertThat(deed.intensity()).isEqualTo(-2.0);
            assertThat(deed.type()).isEqualTo(EventType.ACCUSE);
        });
        Path again = folder.resolve("again.tsv");
        ForeignEvents.of(ledger).write("p", again);
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void kedsTakesItsScaleFromOutsideAndItsOldNumbersByRoot() throws IOException {
        Path file = Files.writeString(
                folder.resolve("k.csv"),
                "date,source,target,code\n1979-04-15,EGYGOV,ISR,016\n1979-04-16,ISR,PAL,190\n");
        ForeignEvents.of(ledger)
                .add("k", ForeignFormat.of("keds", code -> code.equals("016") ? 3.4 : null), "keds", file, "old", NOON);
        List<ForeignDeed> deeds = ForeignEvents.of(ledger).deeds("k", null);
        assertThat(deeds).extracting(ForeignDeed::intensity).containsExactly(3.4, null);
        assertThat(deeds).extracting(ForeignDeed::type).containsExactly(EventType.CONSULT, EventType.ASSAULT);
        assertThat(deeds).extracting(ForeignDeed::recipient).containsExactly("ISR", "PSE");
    }

    @Test
    void whatIsNotOfTheFormatIsRefusedAndLeavesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("x.txt"), "a,b\nc,d\n");
        for (String format : ForeignFormat.NAMES) {
            assertThatThrownBy(() -> add("x", format, file)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(ForeignEvents.of(ledger).sets()).isEmpty();
        assertThatThrownBy(() -> ForeignEvents.of(ledger).deeds("x", null)).hasMessageContaining("no foreign set");
    }
    /**
     * Byte for byte, whatever stands in it. A real sample, such as the public one of June 2018, is tried with
     * {@code -Dtiltmeter.icews=FILE}; by default it is rows of our own.
     */
    @Test
    void anIcewsFileIsWrittenAgainAsItWas() throws IOException {
        String sample = System.getProperty("tiltmeter.icews");
        Path file = sample == null ? icewsOfOurOwn() : Path.of(sample);
        ForeignSet set = add("icews", "icews", file);
        assertThat(set.rows()).isPositive();
        assertThat(set.unread()).isZero();
        Path again = folder.resolve("again.tab");
        ForeignEvents.of(ledger).write("icews", again);
        byte[] before = Files.readAllBytes(file);
        if (file.toString().endsWith(".gz")) {
            try (GZIPInputStream unpacked = new GZIPInputStream(Files.newInputStream(file))) {
                before = unpacked.readAllBytes();
            }
        }
        assertThat(Files.readAllBytes(again)).isEqualTo(before);
    }

    private Path icewsOfOurOwn() throws IOException {
        StringBuilder text = new StringBuilder(ICEWS_HEAD);
        for (int i = 0; i < 200; i++) {
            text.append('\n')
                    .append(i % 150)
                    .append("\t2018-06-0")
                    .append(i % 9 + 1)
                    .append(i % 2 == 0 ? "\tPolice (India)\tNA\tIndia" : "\tChina\t\"Military,Government\"\tChina")
                    .append("\tAccuse\t")
                    .append(i % 7 == 0 ? "010" : "112")
                    .append("\t-2.0\tRussia\tGovernment,Military\tRussian Federation\t9\t1\tD\u00e9p\u00eache\t\t\t\t")
                    .append(i % 3 == 0 ? "NA\tNA\tNA" : "India\t20.0\t77");
        }
        return Files.writeString(folder.resolve("own.tab"), text);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private ForeignSet add(String name, String format, Path file) {
        return ForeignEvents.of(ledger)
                .add(name, ForeignFormat.of(format, code -> null), format, file, "the file", NOON);
    }

    private Exporter.Manifest export(String format, Set<LeftOut> kept) {
        return new Exporter(ledger, kept, true)
                .write(Formats.of(format, code -> "act", false, "v"), folder, "tiltmeter");
    }
}
