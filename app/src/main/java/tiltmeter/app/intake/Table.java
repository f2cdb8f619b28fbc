package tiltmeter.app.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.RefusalReason;
import tiltmeter.reader.bytes.Decoder;

/** The rows of a table with a header: comma, semicolon or tab between cells, whichever the header has most of. */
final class Table implements Source {
    /** Bytes of the longest table read; it is held whole, since a quoted cell can hold line ends. */
    private static final int LONGEST = 512 << 20;

    private final Input input;
    private final IntakeOptions options;
    private @Nullable Iterator<CSVRecord> records;
    private Map<String, Integer> places = new LinkedHashMap<>();
    private boolean ended;
    private long rows;

    Table(Input input, IntakeOptions options) {
        this.input = input;
        this.options = options;
    }

    @Override
    public @Nullable Intake next() {
        if (ended) {
            return null;
        }
        try {
            Iterator<CSVRecord> open = records;
            if (open == null) {
                open = open();
                records = open;
            }
            if (!open.hasNext()) {
                ended = true;
                return rows > 0 ? null : refused(RefusalReason.EMPTY, "holds no rows");
            }
            CSVRecord record = open.next();
            rows++;
            return PageFields.page(input.name + ":" + (rows + 1), field -> cell(record, field), options);
        } catch (IllegalArgumentException named) {
            ended = true;
            return refused(RefusalReason.MALFORMED, "cannot be read as a table: " + named.getMessage());
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            ended = true;
            return refused(
                    RefusalReason.MALFORMED,
                    "is broken after row " + rows
                            + " (a quotation mark that is not closed?): the rows before were read");
        }
    }

    private Iterator<CSVRecord> open() throws IOException {
        byte[] bytes = input.bytes.readNBytes(LONGEST);
        String text = Decoder.decode(bytes, bytes.length, false);
        if (text == null) {
            throw new IllegalArgumentException("it is not text");
        }
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        char delimiter = ',';
        for (char other : new char[] {'\t', ';', '|'}) {
            delimiter = count(head, other) > count(head, delimiter) ? other : delimiter;
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        Iterator<CSVRecord> all = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()
                .iterator();
        if (all.hasNext()) {
            List<String> header = all.next().toList();
            places = options.columns().places(header);
            if (!places.containsKey("text") && !places.containsKey("html") && !places.containsKey("title")) {
                throw new IllegalArgumentException("no column is called text, body, html or title; its columns are "
                        + String.join(", ", header) + "; add --columns text=COLUMN");
            }
        }
        return all;
    }

    private @Nullable String cell(CSVRecord record, String field) {
        Integer place = places.get(field);
        if (place == null || place >= record.size()) {
            return null;
        }
        String value = record.get(place);
        return value == null || value.isBlank() ? null : value;
    }

    private static long count(String text, char c) {
        return text.chars().filter(one -> one == c).count();
    }

    private Intake refused(RefusalReason reason, String what) {
        return new Intake.Refused(input.name, reason, input.name + " " + what + ".");
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
