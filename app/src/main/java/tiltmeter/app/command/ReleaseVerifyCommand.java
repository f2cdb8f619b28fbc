package tiltmeter.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tiltmeter.app.reading.PageReader;
import tiltmeter.app.reading.Rereading;
import tiltmeter.app.terminal.Desk;
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

/** {@code release verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Proves that a release is what it says: works its hashes out again and, with the reader that made it,",
            "reads every text again and compares the records byte by byte."
        })
public final class ReleaseVerifyCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Parameters(paramLabel = "NAME", description = "The release.")
    private String name = "";

    /** A command that works in {@code workshop}. */
    public ReleaseVerifyCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Desk desk = workshop.desk();
        Path file = Releases.file(ledger.file(), name);
        if (!Files.exists(file)) {
            throw new CommandFailure("no release " + name + " of " + ledger.file() + "; see ./tiltmeter release list");
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
            desk.out().line(name + " (" + release.id() + "): texts, records, corrections and scale are as released");
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
                            Reading corrected = Corrector.apply(reading, rules).reading();
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
