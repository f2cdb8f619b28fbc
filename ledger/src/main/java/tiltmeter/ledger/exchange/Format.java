package tiltmeter.ledger.exchange;

import java.util.List;

/** A file of event data of others: rows of cells between tabs. */
public interface Format {
    /** Its name in files and on the command line. */
    String name();

    /** How its files end. */
    String ending();

    /** Names of the columns, in order. */
    List<String> columns();

    /** Whether the first line of a file names the columns. */
    boolean hasHeader();

    /** The cells of one row. */
    List<String> row(Told told);
}
