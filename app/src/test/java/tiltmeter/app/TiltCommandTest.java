package tiltmeter.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** {@code tilt} from end to end, over a ledger that a small reader has filled. */
final class TiltCommandTest {
    @TempDir
    Path folder;

    @Command(
            name = "tiltmeter",
            subcommands = {ReadCommand.class, ImportCommand.class, TiltCommand.class})
    static final class Root {}

    private record Result(int code, String out, String err) {}

    private Result run(String... arguments) {
        Desks desks = new Desks(false, 100, folder);
        Workshop workshop = new Workshop(
                desks.desk(), PatternReader::new, FirstWords::begin, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        int code = CommandLines.of(new Root(), workshop).execute(arguments);
        return new Result(code, desks.out(), desks.err());
    }

    private String filled() throws IOException {
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String day = LocalDate.of(2022, 1, 1).plusDays(9L * i).toString();
            String other = i % 2 == 0 ? "RUS" : "USA";
            pages.append("{\"published\":\"" + day + "\",\"text\":\"Page " + i + "0000000 on " + day
                    + ".\\nCHN accused " + other + " of " + i + ".\"}\n");
        }
        Path file = Files.writeString(folder.resolve("pages.jsonl"), pages);
        String ledger = folder.resolve("l.duckdb").toString();
        assertThat(run("read", "--ledger", ledger, file.toString()).code).isZero();
        return ledger;
    }

    @Test
    void drawsWritesAndExplains() throws IOException {
        String ledger = filled();
        Path svg = folder.resolve("t.svg");
        Result chart = run(
                "tilt",
                "chn",
                "--between",
                "RUS",
                "--and",
                "USA,EU",
                "--ledger",
                ledger,
                "--why",
                "--svg",
                svg.toString());
        assertThat(chart.code).as(chart.err).isZero();
        assertThat(chart.out).contains("China between Russia and the United States and the EU", "stories");
        assertThat(chart.out).contains("CHN accused").contains("ACCUSE  CHN → ");
        assertThat(svg).content().startsWith("<svg").contains("towards Russia");
        Result json = run("tilt", "CHN", "--between", "RUS", "--and", "USA", "--ledger", ledger, "--json");
        assertThat(json.out)
                .startsWith("{\"kind\":\"tilt\",\"country\":\"CHN\"")
                .endsWith("}\n");
        Result csv =
                run("tilt", "CHN", "--between", "RUS", "--and", "USA", "--ledger", ledger, "--csv", "--by", "week");
        assertThat(csv.out.lines().count()).isGreaterThan(40);
    }

    @Test
    void anImportedSetIsMeasuredAloneAndOnlyWhenAskedFor() throws IOException {
        String ledger = filled();
        StringBuilder rows = new StringBuilder("date,source,target,code\n");
        for (int i = 0; i < 60; i++) {
            String other = i % 2 == 0 ? "GRC" : "USA";
            rows.append(LocalDate.of(1999, 1, 1).plusDays(6L * i) + ",TUR," + other + (i < 30 ? ",112\n" : ",040\n"));
        }
        Path file = Files.writeString(folder.resolve("turkey.csv"), rows);
        Result brought = run("import", "keds", file.toString(), "--as", "old", "--ledger", ledger);
        assertThat(brought.code).as(brought.err).isZero();

        Result set =
                run("tilt", "TUR", "--between", "GRC", "--and", "USA", "--events", "old", "--ledger", ledger, "--json");
        assertThat(set.code).as(set.err).isZero();
        assertThat(set.out).contains("\"TUR\"").contains("60 acts of the imported event set old");
        Result own = run("tilt", "TUR", "--between", "GRC", "--and", "USA", "--ledger", ledger);
        assertThat(own.err).contains("no dated act between TUR and GRC, USA");
        Result mixed = run("tilt", "CHN", "--between", "RUS", "--and", "USA", "--events", "old", "--ledger", ledger);
        assertThat(mixed.code).isNotZero();
        Result unknown = run("tilt", "TUR", "--between", "GRC", "--and", "USA", "--events", "new", "--ledger", ledger);
        assertThat(unknown.code).isEqualTo(2);
        assertThat(unknown.err).contains("no foreign set is called new; there are old");
    }

    @Test
    void questionsThatMakeNoSenseGetOneClearLine() throws IOException {
        String ledger = filled();
        misunderstood("no country or organisation has the code 'XXQ'", "XXQ", "RUS", "USA", ledger);
        misunderstood("RUS stands on both sides", "CHN", "RUS", "USA,RUS", ledger);
        misunderstood("CHN cannot lean towards or away from itself", "CHN", "CHN", "USA", ledger);
        misunderstood("there is no day '2022-02-30'", "CHN", "RUS", "USA", ledger, "--from", "2022-02-30");
        misunderstood("is before --from", "CHN", "RUS", "USA", ledger, "--from", "2022-02-03", "--to", "2022-02-01");
        Result nothing = run("tilt", "FRA", "--between", "DEU", "--and", "USA", "--ledger", ledger);
        assertThat(nothing.code).isEqualTo(1);
        assertThat(nothing.err)
                .contains("no dated act between FRA and DEU, USA in")
                .hasLineCount(1);
        Result missing = run("tilt", "CHN", "--between", "RUS", "--and", "USA", "--ledger", folder + "/none.duckdb");
        assertThat(missing.code).isEqualTo(1);
    }

    private void misunderstood(String says, String country, String a, String b, String ledger, String... more) {
        String[] all = new String[8 + more.length];
        String[] first = {"tilt", country, "--between", a, "--and", b, "--ledger", ledger};
        System.arraycopy(first, 0, all, 0, 8);
        System.arraycopy(more, 0, all, 8, more.length);
        Result result = run(all);
        assertThat(result.code).as(result.err).isEqualTo(2);
        assertThat(result.err).contains(says);
        assertThat(result.out).isEmpty();
    }
}
