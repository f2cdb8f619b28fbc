package tiltmeter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import tiltmeter.app.command.ImportCommand;
import tiltmeter.app.command.ReadCommand;
import tiltmeter.app.command.TiltCommand;
import tiltmeter.app.command.Workshop;
import tiltmeter.app.reading.FirstWords;
import tiltmeter.app.reading.PatternReader;
import tiltmeter.app.terminal.Desks;
import tiltmeter.ledger.Ledger;
import tiltmeter.tilt.Bands;
import tiltmeter.tilt.Ownership;
import tiltmeter.tilt.Step;
import tiltmeter.web.data.Pool;
import tiltmeter.web.tilting.Sides;
import tiltmeter.web.tilting.TiltAsk;
import tiltmeter.web.tilting.TiltDesk;

/** The command {@code tilt} and the window show the same figures, of our own records and of an imported set. */
final class WindowAgreesTest {
    private static final TiltAsk ASK =
            new TiltAsk("TUR", List.of("GRC"), List.of("USA"), null, null, Step.MONTH, List.of());

    @TempDir
    Path folder;

    @Command(
            name = "tiltmeter",
            subcommands = {ReadCommand.class, ImportCommand.class, TiltCommand.class})
    static final class Root {}

    private String run(String... arguments) {
        Desks desks = new Desks(false, 100, folder);
        Workshop workshop = new Workshop(
                desks.desk(), PatternReader::new, FirstWords::begin, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        assertThat(CommandLines.of(new Root(), workshop).execute(arguments))
                .as(desks.err())
                .isZero();
        return desks.out();
    }

    private Path filled() throws IOException {
        StringBuilder pages = new StringBuilder();
        StringBuilder rows = new StringBuilder("date,source,target,code\n");
        for (int i = 0; i < 90; i++) {
            LocalDate day = LocalDate.of(1999, 1, 1).plusDays(4L * i);
            String other = i % 2 == 0 ? "GRC" : "USA";
            pages.append("{\"published\":\"" + day + "\",\"text\":\"Page " + i + "0000000 on " + day + ".\\nTUR "
                    + (i % 3 == 0 ? "praised " : "accused ") + other + " of " + i + ".\"}\n");
            // two kinds of act of one day, one of them told twice: one story with two votes
            rows.append(day + ",TUR," + other + (i < 45 ? ",112\n" : ",040\n"));
            rows.append(day + ",TUR," + other + ",051\n" + day + ",TUR," + other + ",051\n");
        }
        Path ledger = folder.resolve("l.duckdb");
        run(
                "read",
                "--ledger",
                ledger.toString(),
                Files.writeString(folder.resolve("p.jsonl"), pages).toString());
        Path set = Files.writeString(folder.resolve("turkey.csv"), rows);
        run("import", "keds", set.toString(), "--as", "old", "--ledger", ledger.toString());
        return ledger;
    }

    @Test
    void ofOurOwnRecordsAndOfASet() throws IOException {
        Path file = filled();
        Map<LocalDate, Double> own = new TreeMap<>();
        Map<LocalDate, Double> foreign = new TreeMap<>();
        try (Ledger ledger = Ledger.openToWrite(file);
                Pool pool = Pool.over(ledger, 1, true)) {
            TiltDesk desk = new TiltDesk(pool, code -> code, Ownership.UNKNOWN, Sides.CODES);
            desk.answer(ASK).steps().forEach(step -> put(own, step.start(), step.tilt()));
            desk.foreign().answer("old", ASK).points().forEach(point -> put(foreign, point.start(), point.tilt()));
        }
        String[] tilt = {"tilt", "TUR", "--between", "GRC", "--and", "USA", "--csv", "--ledger", file.toString()};
        same(own, run(tilt));
        String[] ofSet = Arrays.copyOf(tilt, tilt.length + 2);
        ofSet[tilt.length] = "--events";
        ofSet[tilt.length + 1] = "old";
        same(foreign, run(ofSet));
        assertThat(own).isNotEqualTo(foreign);
    }

    private static void put(Map<LocalDate, Double> medians, LocalDate start, @Nullable Bands bands) {
        if (bands != null) {
            medians.put(start, bands.median());
        }
    }

    private static void same(Map<LocalDate, Double> window, String csv) {
        assertThat(window).hasSizeGreaterThan(6);
        List<String> lines = csv.lines().toList();
        int median = List.of(lines.get(0).split(",", -1)).indexOf("tilt");
        Map<LocalDate, Double> command = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (!cells[median].isEmpty()) {
                command.put(LocalDate.parse(cells[0]), Double.parseDouble(cells[median]));
            }
        }
        assertThat(command.keySet()).isEqualTo(window.keySet());
        command.forEach((start, value) -> assertThat(value).isCloseTo(window.get(start), within(1e-6)));
    }
}
