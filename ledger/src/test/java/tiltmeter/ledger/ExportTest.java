package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.ledger.exchange.Formats;
import tiltmeter.ledger.exchange.LeftOut;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/** Files for scripts that read GDELT, POLECAT, ICEWS and Phoenix; docs/EXCHANGE.md lists the traps. */
final class ExportTest {
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

    @AfterEach
    void close() {
        ledger.close();
    }

    private Exporter.Manifest export(String format, Set<LeftOut> kept) {
        return new Exporter(ledger, kept, true)
                .write(Formats.of(format, code -> "act", false, "v"), folder, "tiltmeter");
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }
}
