package tiltmeter.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tiltmeter.app.reading.PageReader;
import tiltmeter.app.reading.Rereading;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.terminal.Table;
import tiltmeter.app.terminal.Table.Column;
import tiltmeter.ledger.Bundle;
import tiltmeter.ledger.Corrections;
import tiltmeter.ledger.Ledger;
import tiltmeter.ledger.Provenance;
import tiltmeter.ledger.RecordJson;
import tiltmeter.ledger.Release;
import tiltmeter.ledger.Releases;
import tiltmeter.ledger.corrections.Correction;
import tiltmeter.ledger.corrections.Corrector;
import tiltmeter.model.Article;
import tiltmeter.model.Reading;

/** {@code release}: states of a ledger that papers can cite. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = {
            "Freezes the state of a ledger under a name and an id: texts, records, reader, reference files, scale and",
            "corrections. Every command that asks takes --as-of NAME and answers as on that day."
        },
        subcommands = {ReleaseCommand.ListAll.class, ReleaseCommand.Verify.class, ReleaseCommand.Pack.class},
        footer = {"", "Example: ./tiltmeter release paper-2026 --note \"as submitted\""})
public final class ReleaseCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private AuthorOption author = new AuthorOption();

    @Option(names = "--note", paramLabel = "WORDS", description = "What it is for.")
    private @Nullable String note;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Letters, digits, dots, dashes, underscores.")
    private @Nullable String name;

    /** A command that works in {@code workshop}. */
    public ReleaseCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        if (name == null) {
            throw new ParameterException(
                    command.commandLine(), "name the release, or say list, verify NAME or bundle NAME");
        }
        try (Ledger open = Ledger.openToWrite(ledger.file())) {
            Release release = Releases.make(
                    open, name, author.name(), note, workshop.clock().instant());
            workshop.desk()
                    .out()
                    .line("release " + name + " is " + release.id() + ", kept in "
                            + Releases.file(ledger.file(), name));
            workshop.desk().out().flush();
            return 0;
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    /** {@code release list}. */
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the releases of a ledger.")
    public static final class ListAll implements Callable<Integer> {
        private final Workshop workshop;

        @Mixin
        private LedgerOption ledger = new LedgerOption();

        /** A command that works in {@code workshop}. */
        public ListAll(Workshop workshop) {
            this.workshop = workshop;
        }

        @Override
        public Integer call() {
            Desk desk = workshop.desk();
            Table table = new Table(
                    desk,
                    Table.Dress.ALIGNED,
                    List.of(
                            new Column("name", 20),
                            new Column("id", 17),
                            new Column("made", 10),
                            new Column("articles", 9),
                            new Column("events", 9),
                            new Column("by", 14),
                            new Column("note", 0)));
            try (Ledger open = Ledger.openToRead(ledger.file())) {
                for (Release one : Releases.list(open)) {
                    table.row(List.of(
                            one.name(),
                            one.id(),
                            one.made().toString().substring(0, 10),
                            Long.toString(one.state().articles()),
                            Long.toString(one.state().events()),
                            one.author(),
                            Records.text(one.note())));
                }
            }
            table.end();
            desk.out().flush();
            return 0;
        }
    }

    /** {@code release verify}. */
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Proves that a release is what it says: works its hashes out again and, with the reader that made it,",
                "reads every text again and compares the records byte by byte."
            })
    public static final class Verify implements Callable<Integer> {
        private final Workshop workshop;

        @Mixin
        private LedgerOption ledger = new LedgerOption();

        @Mixin
        private ThreadsOption threads = new ThreadsOption();

        @Parameters(paramLabel = "NAME", description = "The release.")
        private String name = "";

        /** A command that works in {@code workshop}. */
        public Verify(Workshop workshop) {
            this.workshop = workshop;
        }

        @Override
        public Integer call() {
            Desk desk = workshop.desk();
            Path file = Releases.file(ledger.file(), name);
            if (!Files.exists(file)) {
                throw new CommandFailure(
                        "no release " + name + " of " + ledger.file() + "; see ./tiltmeter release list");
            }
            try (Ledger frozen = Ledger.openToRead(file)) {
                Release release = Releases.find(frozen, name)
                        .orElseThrow(() -> new CommandFailure(file + " does not say which release it is"));
                Release.State state = Releases.state(frozen);
                if (!state.equals(release.state())) {
                    throw new CommandFailure("the release " + name + " does not hold what it says: "
                            + (state.recordsHash().equals(release.state().recordsHash())
                                    ? "its texts, rules or scale are others"
                                    : "its records are others")
                            + "; put back a copy of " + file);
                }
                desk.out()
                        .line(name + " (" + release.id() + "): texts, records, corrections and scale are as released");
                rebuild(desk, frozen);
            }
            desk.out().flush();
            return 0;
        }

        private void rebuild(Desk desk, Ledger frozen) {
            PageReader reader = workshop.reader().get();
            Provenance today = reader.provenance();
            List<Article> texts = new ArrayList<>();
            Map<String, String> records = new HashMap<>();
            long[] others = new long[1];
            frozen.export(entry -> {
                Article article = entry.reading().article();
                if (article.copyOf() != null || article.refused() != null) {
                    return;
                }
                if (!entry.provenance().equals(today)) {
                    others[0]++;
                    return;
                }
                texts.add(article);
                records.put(article.id(), String.join("\n", RecordJson.lines(entry.reading())));
            });
            List<Correction> rules = Corrections.of(frozen).list();
            List<String> unequal = new ArrayList<>();
            new Rereading(reader, threads.count())
                    .over(
                            texts.iterator(),
                            reading -> {
                                Reading corrected =
                                        Corrector.apply(reading, rules).reading();
                                String line = String.join("\n", RecordJson.lines(corrected));
                                if (!line.equals(records.get(reading.article().id()))) {
                                    unequal.add(reading.article().id());
                                }
                            },
                            (id, fault) -> unequal.add(id));
            if (!unequal.isEmpty()) {
                throw new CommandFailure(unequal.size() + " of " + texts.size()
                        + " texts read again gave other records, first " + unequal.get(0)
                        + "; that must not be: please report it");
            }
            desk.out().line(texts.size() + " texts read again gave the same records, byte for byte");
            if (others[0] > 0) {
                desk.out()
                        .line(others[0] + " texts were read by another reader or other reference files than this"
                                + " Tiltmeter has; use the one that made them to rebuild those");
            }
        }
    }

    /** {@code release bundle}. */
    @Command(
            name = "bundle",
            mixinStandardHelpOptions = true,
            description = {
                "Writes a release as a folder for a repository of research data: Parquet and CSV, README, CITATION.cff",
                "and checksums. Texts of articles are left out unless --texts is given: they are their publishers'."
            })
    public static final class Pack implements Callable<Integer> {
        private final Workshop workshop;

        @Mixin
        private LedgerOption ledger = new LedgerOption();

        @Option(names = "--out", paramLabel = "DIR", required = true, description = "A folder that does not exist yet.")
        private Path out = Path.of("");

        @Option(names = "--texts", description = "With the texts of the articles.")
        private boolean texts;

        @Parameters(paramLabel = "NAME", description = "The release.")
        private String name = "";

        /** A command that works in {@code workshop}. */
        public Pack(Workshop workshop) {
            this.workshop = workshop;
        }

        @Override
        public Integer call() {
            Path file = Releases.file(ledger.file(), name);
            if (!Files.exists(file)) {
                throw new CommandFailure(
                        "no release " + name + " of " + ledger.file() + "; see ./tiltmeter release list");
            }
            try (Ledger frozen = Ledger.openToRead(file)) {
                Release release = Releases.find(frozen, name)
                        .orElseThrow(() -> new CommandFailure(file + " does not say which release it is"));
                List<Path> written = Bundle.write(frozen, release, out, texts);
                workshop.desk().out().line(written.size() + " files in " + out);
            }
            workshop.desk().out().flush();
            return 0;
        }
    }
}
