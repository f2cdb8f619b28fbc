package tiltmeter.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiltmeter.ledger.exchange.Formats;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/**
 * GDELT files of ours in programs that know nothing of us: DuckDB's CSV reader, pandas and R, each by the published
 * list of columns. Where pandas or R is not installed, that test is skipped and says so.
 */
final class IndependentReadersTest {
    private static final int ROWS = 3;

    @TempDir
    Path folder;

    private Path events = Path.of("");

    @BeforeEach
    void export() {
        try (Ledger ledger = Ledger.openToWrite(folder.resolve("ledger.duckdb"))) {
            try (LedgerWriter writer = ledger.writer(new Provenance("1", "2"), Instant.EPOCH)) {
                writer.add(
                        "one",
                        Samples.reading(
                                "a1",
                                "2023-02-22",
                                List.of(
                                        Samples.event("e1", "a1", "CHN", "UKR"),
                                        Samples.event(
                                                "e2",
                                                "a1",
                                                EventType.CONSULT,
                                                Status.HAPPENED,
                                                "CHN",
                                                "RUS",
                                                true,
                                                null)),
                                List.of()),
                        null);
            }
            new Exporter(ledger, Set.of(), true)
                    .write(Formats.of("gdelt", code -> "act", false, "v"), folder, "tiltmeter");
        }
        events = folder.resolve("tiltmeter.export.CSV");
    }

    @Test
    void duckDb() throws Exception {
        StringBuilder columns = new StringBuilder();
        for (String column : columns()) {
            columns.append(columns.isEmpty() ? "" : ", ")
                    .append('\'')
                    .append(column)
                    .append("': 'VARCHAR'");
        }
        try (Connection other = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet row = other.createStatement()
                        .executeQuery("SELECT count(*), min(EventCode), min(GoldsteinScale::DOUBLE),"
                                + " count(DISTINCT GLOBALEVENTID::BIGINT), max(SQLDATE) FROM read_csv('" + events
                                + "', delim='\t', header=false, quote='', columns={" + columns + "})")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(ROWS);
            assertThat(row.getString(2)).isEqualTo("112");
            assertThat(row.getDouble(3)).isEqualTo(-2);
            assertThat(row.getInt(4)).isEqualTo(ROWS);
            assertThat(row.getString(5)).isEqualTo("20230222");
        }
    }

    @Test
    void pandas() throws Exception {
        assumeTrue(runs("python3", "-c", "import pandas"), "pandas is not installed here");
        String said = said(
                "python3",
                "-c",
                "import pandas, sys; t = pandas.read_csv(sys.argv[1], sep='\\t', header=None,"
                        + " names=sys.argv[2].split(','), dtype=str, quoting=3); print(len(t), t.EventCode.min(),"
                        + " t.GoldsteinScale.astype(float).min(), t.GLOBALEVENTID.nunique(), t.SQLDATE.max())",
                events.toString(),
                String.join(",", columns()));
        assertThat(said).isEqualTo(ROWS + " 112 -2.0 " + ROWS + " 20230222");
    }

    @Test
    void r() throws Exception {
        assumeTrue(runs("Rscript", "--version"), "R is not installed here");
        Path script = Files.writeString(
                folder.resolve("read.R"),
                "a <- commandArgs(TRUE)\n"
                        + "t <- read.table(a[1], sep = '\\t', quote = '', comment.char = '', header = FALSE,"
                        + " colClasses = 'character', col.names = strsplit(a[2], ',')[[1]])\n"
                        + "cat(nrow(t), min(t$EventCode), min(as.numeric(t$GoldsteinScale)),"
                        + " length(unique(t$GLOBALEVENTID)), max(t$SQLDATE))\n");
        String said = said("Rscript", script.toString(), events.toString(), String.join(",", columns()));
        assertThat(said).isEqualTo(ROWS + " 112 -2 " + ROWS + " 20230222");
    }

    private static List<String> columns() {
        return Formats.of("gdelt", code -> "", false, "v").get(0).columns();
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
