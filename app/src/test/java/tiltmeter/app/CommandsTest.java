package tiltmeter.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import tiltmeter.app.command.CodeCommand;
import tiltmeter.app.command.DemoCommand;
import tiltmeter.app.command.EventsCommand;
import tiltmeter.app.command.ReadCommand;
import tiltmeter.app.command.ShowCommand;
import tiltmeter.app.command.StatementsCommand;
import tiltmeter.app.command.Workshop;
import tiltmeter.app.reading.FirstWords;
import tiltmeter.app.reading.PatternReader;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.terminal.Desks;
import tiltmeter.app.terminal.Output;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.RecordJson;

/** The commands from end to end, around a small reader that really reads. */
final class CommandsTest {
    private static final Pattern SUM = Pattern.compile(
            "(\\d+) inputs: (\\d+) read, (\\d+) folded as copies, (\\d+) already there, (\\d+) refused");

    @TempDir
    Path folder;

    @Test
    void codeWritesTheSameForAnyNumberOfThreads() throws IOException {
        Path pages = pages(60);
        Result one = run("code", "--published", "2023-02-22", "--threads", "1", pages.toString());
        Result many = run("code", "--published", "2023-02-22", "--threads", "5", pages.toString());
        assertThat(one.out).isEqualTo(many.out);
        assertThat(one.code).isZero();
        List<String> lines = one.out.lines().toList();
        assertThat(lines).hasSizeGreaterThan(120);
        assertThat(RecordJson.article(lines.get(0)).published()).hasToString("2023-02-22");
        assertThat(RecordJson.event(lines.get(1)).article())
                .isEqualTo(RecordJson.article(lines.get(0)).id());
        assertThat(one.err).contains(pages + ":7", "(malformed)");
    }

    @Test
    void codeFailsOnlyWhenNothingCouldBeRead() throws IOException {
        Path pages = pages(1);
        assertThat(run("code", pages.toString(), "no-such-file").code).isZero();
        Result nothing = run("code", "no-such-file");
        assertThat(nothing.code).isEqualTo(1);
        assertThat(nothing.out).isEmpty();
        assertThat(nothing.err).contains("no-such-file cannot be read: there is no such file. (unreadable)");
    }

    @Test
    void readSumsUpAndASecondReadAddsNothing() throws IOException {
        Path pages = pages(60);
        Result first = run("read", "--ledger", ledger(), "no-such-file", pages.toString());
        assertThat(first.code).isZero();
        List<Integer> sums = sums(first.out);
        assertThat(sums.get(0)).isEqualTo(61);
        assertThat(sums.subList(1, 5).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(61);
        assertThat(sums.get(1)).isGreaterThan(30);
        assertThat(sums.get(2)).isPositive();
        assertThat(sums.get(3)).isPositive();
        assertThat(first.out).contains("malformed", pages + ":7", "no-such-file cannot be read: there is no such file");
        List<String> before = export(Path.of(ledger()));
        Result second = run("read", "--ledger", ledger(), "no-such-file", pages.toString());
        assertThat(sums(second.out)).containsExactly(61, 0, 0, 61 - sums.get(4), sums.get(4));
        assertThat(export(Path.of(ledger()))).isEqualTo(before);
        try (Ledger ledger = Ledger.openToRead(Path.of(ledger()))) {
            assertThat(ledger.counts().refusals()).isEqualTo(sums.get(4).longValue());
        }
    }

    @Test
    void readFailsWhenEverythingFailed() throws IOException {
        Result result = run("read", "--ledger", ledger(), "no-such-file");
        assertThat(result.code).isEqualTo(1);
        assertThat(result.out).contains("1 unreadable");
    }

    @Test
    void eventsAreListedForTheEyeAndForPrograms() throws IOException {
        run("read", "--ledger", ledger(), pages(30).toString());
        Result table = run("events", "--ledger", ledger(), "--actor", "chn", "--limit", "3");
        assertThat(table.code).isZero();
        assertThat(table.out.lines()).hasSize(4);
        assertThat(table.out.lines().findFirst()).get().asString().startsWith("when        type");
        assertThat(table.out).contains("ACCUSE     CHN    RUS    happened");
        Result json = run("events", "--ledger", ledger(), "--json", "--actor", "CHN");
        assertThat(json.out.lines())
                .hasSizeGreaterThan(15)
                .allSatisfy(line -> assertThat(RecordJson.event(line).actor()).isNotNull());
        Result csv = run("events", "--ledger", ledger(), "--csv", "--type", "ACCUSE");
        assertThat(csv.out.lines()).hasSize(1 + (int) json.out.lines().count());
        Result none = run("events", "--ledger", ledger(), "--actor", "FRA");
        assertThat(none.code).isZero();
        assertThat(none.out).isEmpty();
        assertThat(none.err).contains("no such events");
    }

    @Test
    void statementsAreListedForTheEyeAndForPrograms() throws IOException {
        run("read", "--ledger", ledger(), pages(30).toString());
        assertThat(run("statements", "--ledger", ledger(), "--speaker", "USA", "--limit", "2").out)
                .contains("USA (USA)", "indirect", "it would wait");
        assertThat(run("statements", "--ledger", ledger(), "--json", "--about", "RUS")
                        .out
                        .lines())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(RecordJson.statement(line).about()).contains("RUS"));
        assertThat(run("statements", "--ledger", ledger(), "--csv", "--form", "direct")
                        .out
                        .lines())
                .hasSize(1);
    }

    @Test
    void showMarksTheWordsAndListsTheRecords() throws IOException {
        Path pages = pages(3);
        run("read", "--ledger", ledger(), pages.toString());
        String id = RecordJson.event(run("events", "--ledger", ledger(), "--json", "--limit", "1")
                        .out
                        .strip())
                .article();
        Result shown = run("show", "--ledger", ledger(), id.substring(0, 6));
        assertThat(shown.code).isZero();
        assertThat(shown.out)
                .contains(
                        "[actor: CHN] [act: accused] [to: RUS]",
                        "▸ ACCUSE  CHN (CHN) → RUS (RUS)  happened  \"accused\"",
                        "[speaker: USA] [cue: said] [said: it would wait].",
                        "1 events, 1 statements");
        assertThat(shown.out).doesNotContain("\u001b");
        Result ambiguous = run("show", "--ledger", ledger(), "a");
        assertThat(ambiguous.code).isEqualTo(1);
        assertThat(ambiguous.err).contains("write more of one of ");
        Result none = run("show", "--ledger", ledger(), "azz");
        assertThat(none.code).isEqualTo(1);
        assertThat(none.err).contains("no article in").doesNotContain("Exception");
        assertThat(run("show", pages.toString()).out).contains("[act: accused]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "events --from 2023-02-30 | there is no day '2023-02-30'",
                "events --from 2023-03-01 --to 2023-02-01 | is before --from",
                "events --actor China | write CHN",
                "events --actor XYZ | valid are the three letters of ISO 3166-1",
                "events --type ACUSE | there are AGREE, CONSULT",
                "events --status done | there are happened, negated, planned, possible",
                "events --limit -1 | must be 1 or more",
                "events --json --csv | mutually exclusive",
                "events --form direct | Unknown option",
                "statements --about Freedonia | no country or organisation has the code 'Freedonia'",
                "code --format pdf | there are auto, text, html, jsonl",
                "code --threads 0x | --threads",
                "code --threads -3 | between 1 and 1024",
                "read | FILE|DIR",
                "show | ARTICLE",
                "evnts | evnts",
            })
    void whatIsNotUnderstoodIsSaidInALine(String arguments, String said) {
        Result result = run(arguments.strip().split(" "));
        assertThat(result.code).isEqualTo(2);
        assertThat(result.err).contains(said.strip()).doesNotContain("Exception", "\tat ");
        assertThat(result.err.lines()).hasSize(2);
        assertThat(result.err).contains("--help");
        assertThat(result.out).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "read", "events", "statements", "show", "demo"})
    void everyCommandHasHelp(String command) {
        Result result = run(command, "--help");
        assertThat(result.code).isZero();
        assertThat(result.out).startsWith("Usage: tiltmeter " + command).contains("-h, --help");
    }

    @Test
    void anUnusableLedgerIsSaidInALine() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.duckdb"), "words ".repeat(1000));
        for (String[] arguments : new String[][] {
            {"events", "--ledger", file.toString()},
            {"statements", "--ledger", file.toString()},
            {"show", "--ledger", file.toString(), "a1"},
            {"read", "--ledger", file.toString(), pages(1).toString()}
        }) {
            Result result = run(arguments);
            assertThat(result.code).isEqualTo(1);
            assertThat(result.err.lines()).hasSize(1);
            assertThat(result.err).contains("not a ledger").doesNotContain("Exception");
        }
        assertThat(Files.readString(file)).isEqualTo("words ".repeat(1000));
    }

    @Test
    void aReaderThatStopsEarlyIsNoFailure() throws IOException {
        Path pages = pages(60);
        Desks quiet = new Desks(false, 100, folder);
        Desk closed = new Desk(
                quiet.desk().in(),
                new Output(new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                }),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false,
                false,
                100,
                false,
                folder);
        assertThat(CommandLines.of(new Root(), workshop(closed)).execute("code", pages.toString()))
                .isZero();
    }

    /** Kills later and later until a kill falls between the first whole article and the last; each run is completed. */
    @Test
    void aRunKilledHalfwayIsCompletedByTheNext() throws Exception {
        Path pages = pages(1600);
        Path whole = folder.resolve("whole.duckdb");
        run("read", "--ledger", whole.toString(), pages.toString());
        int all = export(whole).size();
        boolean halfway = false;
        for (long written = 30_000; !halfway && written < 4_000_000; written *= 2) {
            Path broken = folder.resolve("broken-" + written + ".duckdb");
            killWhenWritten(broken, pages, written);
            int kept = Files.exists(broken) ? export(broken).size() : 0;
            assertThat(kept).isLessThanOrEqualTo(all);
            Result second = run("read", "--ledger", broken.toString(), pages.toString());
            assertThat(second.code).isZero();
            assertThat(export(broken)).isEqualTo(export(whole));
            halfway = kept > 0 && kept < all;
            if (halfway) {
                assertThat(sums(second.out).get(3)).isPositive();
            }
        }
        assertThat(halfway).as("one kill fell halfway").isTrue();
    }

    /** Reads {@code pages} in a process of its own and kills that when its log has {@code bytes} bytes. */
    private void killWhenWritten(Path ledger, Path pages, long bytes) throws Exception {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommandsTest.class.getName(),
                        "read",
                        "--threads",
                        "1",
                        "--ledger",
                        ledger.toString(),
                        pages.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
        Path wal = Path.of(ledger + ".wal");
        while (child.isAlive() && !(Files.exists(wal) && Files.size(wal) > bytes)) {
            Thread.sleep(5);
        }
        child.destroyForcibly().waitFor();
    }

    /** A process that can be killed. */
    public static void main(String[] args) {
        System.exit(CommandLines.of(new Root(), workshop(Desk.ofProcess())).execute(args));
    }

    @Command(
            name = "tiltmeter",
            subcommands = {
                CodeCommand.class,
                ReadCommand.class,
                EventsCommand.class,
                StatementsCommand.class,
                ShowCommand.class,
                DemoCommand.class
            })
    static final class Root {}

    private record Result(int code, String out, String err) {}

    private Result run(String... arguments) {
        Desks desks = new Desks(false, 100, folder);
        StringWriter help = new StringWriter();
        int code = CommandLines.of(new Root(), workshop(desks.desk()))
                .setOut(new PrintWriter(help, true))
                .execute(arguments);
        return new Result(code, help + desks.out(), desks.err());
    }

    private static Workshop workshop(Desk desk) {
        return new Workshop(desk, PatternReader::new, FirstWords::begin, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** Some pages are copies, some are the same text again, some rows are broken. */
    private Path pages(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i % 10 == 6) {
                lines.add("{\"text\": broken");
            } else if (i % 10 == 8) {
                lines.add(lines.get(i - 1));
            } else {
                String start = i % 10 == 9 ? "Report " + (i - 9) + "0000000" : "Report " + i + "0000000";
                lines.add("{\"text\":\"" + start + " of day " + i + ".\\nCHN accused RUS of " + i
                        + ".\\nUSA said it would wait.\"}");
            }
        }
        return Files.write(folder.resolve("pages-" + count + ".jsonl"), lines);
    }

    private String ledger() {
        return folder.resolve("ledger.duckdb").toString();
    }

    private static List<Integer> sums(String out) {
        Matcher sum = SUM.matcher(out);
        assertThat(sum.find()).as(out).isTrue();
        List<Integer> sums = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            sums.add(Integer.valueOf(sum.group(i)));
        }
        return sums;
    }

    private static List<String> export(Path file) {
        List<String> lines = new ArrayList<>();
        try (Ledger ledger = Ledger.openToRead(file)) {
            ledger.export(entry -> lines.addAll(RecordJson.lines(entry.reading())));
        }
        return lines;
    }
}
