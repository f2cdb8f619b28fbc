package tiltmeter.app.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tiltmeter.app.fetch.FetchLimits;
import tiltmeter.app.fetch.Fetcher;
import tiltmeter.app.intake.Columns;
import tiltmeter.app.intake.IntakeOptions;

/** Options of commands that take pages in. */
final class IntakeMixin {
    @Option(
            names = "--columns",
            paramLabel = "FIELD=NAME,…",
            converter = ColumnNames.class,
            description = {
                "Which column of a CSV file holds what, such as date=Published,text=Body;",
                "fields: id, date, publisher, url, title, text, html. Others are guessed."
            })
    private Columns columns = Columns.GUESSED;

    @Option(
            names = "--fetch",
            description = "Fetch what feeds, sitemaps and OPML files list; addresses given here are fetched anyway.")
    private boolean fetch;

    @Option(names = "--allow-private", description = "Fetch from this machine and private networks too.")
    private boolean allowPrivate;

    /** {@code options} with what was said here; a fetcher where it was asked for, or an input is an address. */
    IntakeOptions into(IntakeOptions options, Iterable<String> inputs) {
        boolean web = fetch;
        for (String input : inputs) {
            web |= Fetcher.isAddress(input);
        }
        FetchLimits limits = allowPrivate ? FetchLimits.USUAL.withPrivate() : FetchLimits.USUAL;
        @Nullable Fetcher fetcher = web ? new Fetcher(limits) : null;
        return options.with(columns, fetcher);
    }

    /** Names of columns as written on the command line. */
    static final class ColumnNames implements ITypeConverter<Columns> {
        @Override
        public Columns convert(String text) {
            try {
                return Columns.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
