package tiltmeter.app.command;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tiltmeter.app.terminal.Desk;
import tiltmeter.app.terminal.Table;
import tiltmeter.app.terminal.Table.Column;
import tiltmeter.ledger.Ledger;

/**
 * What all commands share that list records of a ledger: which ledger, which period and article, how many, how dressed.
 */
final class Listing {
    @Mixin
    private AskedLedger ledger = new AskedLedger();

    @Option(names = "--article", paramLabel = "ID", description = "Only those of this article (its whole id).")
    private @Nullable String article;

    @Mixin
    private LimitOption limit = new LimitOption();

    @Mixin
    private TableOption dress = new TableOption();

    /**
     * One column of a table.
     *
     * @param width columns of the terminal; 0 for what the others leave; of no meaning in CSV
     * @param value what stands in it, empty where there is nothing
     */
    record Field<E>(String name, int width, Function<E, String> value) {
        static <E> Field<E> of(String name, Function<E, String> value) {
            return new Field<>(name, 1, value);
        }
    }

    /**
     * How one kind of record is written.
     *
     * @param plural what several of them are called
     * @param eye columns for the eye
     * @param csv columns for programs
     * @param json one record as a line
     */
    record Look<E>(String plural, List<Field<E>> eye, List<Field<E>> csv, Function<E, String> json) {}

    @Nullable
    String article() {
        return article;
    }

    /** The most that are wanted; 0 for all. */
    int limit() {
        return limit.count();
    }

    /** Writes everything that {@code ask} hands over. */
    <E> int list(Workshop workshop, Look<E> look, BiConsumer<Ledger, Consumer<E>> ask) {
        Desk desk = workshop.desk();
        AtomicLong seen = new AtomicLong();
        boolean csv = dress.dress() == Table.Dress.CSV;
        List<Field<E>> fields = csv ? look.csv() : look.eye();
        try (Ledger open = Ledger.openToRead(ledger.file())) {
            Table table = new Table(
                    desk,
                    dress.dress(),
                    fields.stream()
                            .map(field -> new Column(field.name(), field.width()))
                            .toList());
            Consumer<E> write = dress.json()
                    ? entry -> desk.out().line(look.json().apply(entry))
                    : entry -> table.row(fields.stream()
                            .map(field -> field.value().apply(entry))
                            .toList());
            ask.accept(open, entry -> {
                seen.incrementAndGet();
                write.accept(entry);
            });
            if (!dress.json()) {
                table.end();
            }
        }
        desk.out().flush();
        if (seen.get() == 0) {
            desk.say("no such %s in %s", look.plural(), ledger.file());
        }
        return 0;
    }
}
