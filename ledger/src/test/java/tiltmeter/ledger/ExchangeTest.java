package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.ledger.exchange.ForeignFormat;
import tiltmeter.ledger.exchange.Formats;
import tiltmeter.ledger.exchange.LeftOut;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/** Exports and imports, with the traps that break files which are said to be compatible. */
final class ExchangeTest {
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
                                            Days.on(java.time.LocalDate.of(2023, 2, 3)))),
                            List.of()),
                    null);
        }
    }

    @Test
    void gdeltRowsHave61And16CellsWithoutHeadingAndCodesAsText() throws Exception {
        Exporter.Manifest manifest = export("gdelt", Set.of());
        List<String> rows = lines("tiltmeter.export.CSV");
        assertThat(rows)
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(61));
        assertThat(lines("tiltmeter.mentions.CSV"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(16));
        String[] first = rows.get(0).split("\t", -1);
        assertThat(first[1]).isEqualTo("20230222");
        assertThat(first[5]).isEqualTo("CHNGOV");
        assertThat(first[26]).isEqualTo("112");
        assertThat(first[28]).isEqualTo("11");
        assertThat(first[59]).isEqualTo("20230222000000");
        assertThat(manifest.written()).isEqualTo(3);
        assertThat(manifest.rows()).as("a mutual act has two rows").isEqualTo(4);
        assertThat(manifest.leftOut())
                .containsEntry(LeftOut.PLANNED, 1L)
                .containsEntry(LeftOut.NEGATED, 1L)
                .hasSize(2);
        String[] mention = lines("tiltmeter.mentions.CSV").get(3).split("\t", -1);
        assertThat(mention[8]).as("nobody at the other end").isEqualTo("-1");
        assertThat(mention[15]).contains("\"status\":\"happened\"", "\"event\":\"e5\"");
    }

    @Test
    void anIndependentReaderReadsTheGdeltFile() throws Exception {
        export("gdelt", Set.of());
        try (Connection other = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet row = other.createStatement()
                        .executeQuery(
                                "SELECT count(*), count(DISTINCT column00), min(column26), min(column30::DOUBLE) FROM"
                                        + " read_csv('" + folder.resolve("tiltmeter.export.CSV")
                                        + "', delim='\t', header=false, all_varchar=true, quote='')")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(4);
            assertThat(row.getInt(2)).isEqualTo(4);
            assertThat(row.getString(3)).isEqualTo("112");
            assertThat(row.getDouble(4)).isEqualTo(-2);
        }
    }

    @Test
    void reasonsCanBeLifted() {
        assertThat(export("gdelt", EnumSet.of(LeftOut.PLANNED, LeftOut.NEGATED)).written())
                .isEqualTo(5);
    }

    @Test
    void theOtherFormatsHaveTheirColumns() throws Exception {
        export("polecat", Set.of());
        List<String> polecat = lines("tiltmeter.polecat.tsv");
        assertThat(polecat.get(0).split("\t", -1)).hasSize(40).contains("Intensity");
        assertThat(polecat)
                .hasSize(5)
                .allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(40));
        assertThat(polecat.get(3)).contains("_CONSULT_R\t");
        assertThat(polecat.get(1).split("\t", -1)[4])
                .as("an accusation is not friendly")
                .isEqualTo("-2");
        assertThat(polecat.get(1).split("\t", -1)[9]).as("Correlates of War").isEqualTo("710");
        assertThat(Formats.of("polecat", code -> "", true, "v").get(0).columns())
                .contains("Event Intensity");
        export("icews", Set.of());
        assertThat(lines("tiltmeter.icews.tab").get(0)).isEqualTo(ICEWS_HEAD);
        assertThat(lines("tiltmeter.icews.tab"))
                .allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(20));
        export("phoenix", Set.of());
        List<String> phoenix = lines("tiltmeter.phoenix.txt");
        assertThat(phoenix)
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(26));
        assertThat(phoenix.get(0).split("\t", -1)[15]).as("root 11").isEqualTo("3");
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
        List<String> cells = new ArrayList<>(java.util.Collections.nCopies(57, ""));
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
        List<String> cells = new ArrayList<>(java.util.Collections.nCopies(40, ""));
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

    @org.junit.jupiter.api.AfterEach
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

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }
}
