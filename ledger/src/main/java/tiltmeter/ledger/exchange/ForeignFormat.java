package tiltmeter.ledger.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;

/**
 * Reads rows of foreign event data. A row that cannot be understood is {@link ForeignRow#day null-dated}, never lost.
 */
public final class ForeignFormat {
    /** Names on the command line. */
    public static final List<String> NAMES = List.of("gdelt", "icews", "polecat", "phoenix", "keds");

    /** GDELT 1.0: 57 columns, or 58 with the address; its places have seven parts, without ADM2. */
    private static final int GDELT_1 = 57;

    private final String name;
    private final boolean hasHeader;
    private final Function<String[], ForeignRow> read;
    private Map<String, Integer> columns = Map.of();

    private ForeignFormat(
            String name, boolean hasHeader, Function<ForeignFormat, Function<String[], ForeignRow>> read) {
        this.name = name;
        this.hasHeader = hasHeader;
        this.read = read.apply(this);
    }

    /**
     * The format of that name, before its first line.
     *
     * @param scale intensity of a CAMEO code, for files that have none
     * @throws IllegalArgumentException if there is no such format
     */
    public static ForeignFormat of(String name, Function<String, @Nullable Double> scale) {
        return switch (name) {
            case "gdelt" -> new ForeignFormat(name, false, format -> ForeignFormat::gdelt);
            case "icews" -> new ForeignFormat(name, true, format -> format::icews);
            case "polecat" -> new ForeignFormat(name, true, format -> format::polecat);
            case "phoenix" -> new ForeignFormat(name, false, format -> ForeignFormat::phoenix);
            case "keds" -> new ForeignFormat(name, true, format -> cells -> keds(cells, scale));
            default ->
                throw new IllegalArgumentException("no format '" + name + "'; there are " + String.join(", ", NAMES));
        };
    }

    /** Whether the first line names the columns. */
    public boolean hasHeader() {
        return hasHeader;
    }

    /**
     * Takes the first line of a file that has a heading.
     *
     * @throws IllegalArgumentException if it is not the heading of this format
     */
    public void header(String line) {
        List<String> names = Arrays.asList(line.strip().split(separator(), -1));
        List<String> wanted = switch (name) {
            case "icews" -> Icews.COLUMNS;
            case "polecat" -> Polecat.COLUMNS;
            default -> List.of("date", "source", "target", "code");
        };
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String column = unquoted(names.get(i));
            found.put(column.equals("Event Intensity") ? "Intensity" : column, i);
        }
        List<String> missing =
                wanted.stream().filter(column -> !found.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the first line is not the heading of " + name + ": it lacks "
                    + String.join(", ", missing.subList(0, Math.min(4, missing.size()))));
        }
        columns = found;
    }

    /** What is understood of a row. */
    public ForeignRow row(String line) {
        String[] cells = line.split(separator(), -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = unquoted(cells[i]);
        }
        try {
            return read.apply(cells);
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return ForeignRow.UNREAD;
        }
    }

    private String separator() {
        return name.equals("keds") ? "," : "\t";
    }

    private String cell(String[] cells, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : cells[at];
    }

    private static ForeignRow gdelt(String[] cells) {
        boolean first = cells.length == GDELT_1 || cells.length == GDELT_1 + 1;
        if (!first && cells.length != GdeltEvents.COLUMNS.size()) {
            return ForeignRow.UNREAD;
        }
        // Up to the tone both versions have the same columns; only the places and what follows differ.
        String address = first ? (cells.length == GDELT_1 ? "" : cells[GDELT_1]) : cells[60];
        return new ForeignRow(
                cells[0],
                compactDay(cells[1]),
                Countries.ofCameo(cells[5]),
                orNull(cells[6]),
                Countries.ofCameo(cells[15]),
                orNull(cells[16]),
                orNull(cells[26]),
                CameoTypes.of(cells[26], false),
                numberOrNull(cells[30]),
                orNull(address));
    }

    private ForeignRow icews(String[] cells) {
        if (cells.length != columns.size()) {
            return ForeignRow.UNREAD;
        }
        String code = cell(cells, "CAMEO Code");
        return new ForeignRow(
                cell(cells, "Event ID"),
                LocalDate.parse(cell(cells, "Event Date")),
                Countries.ofName(cell(cells, "Source Country")),
                orNull(cell(cells, "Source Name")),
                Countries.ofName(cell(cells, "Target Country")),
                orNull(cell(cells, "Target Name")),
                orNull(code),
                CameoTypes.of(code, false),
                numberOrNull(cell(cells, "Intensity")),
                orNull(cell(cells, "Publisher")));
    }

    private ForeignRow polecat(String[] cells) {
        if (cells.length != columns.size()) {
            return ForeignRow.UNREAD;
        }
        EventType type = Polecat.type(cell(cells, "Event Type"));
        return new ForeignRow(
                cell(cells, "Event ID"),
                LocalDate.parse(cell(cells, "Event Date")),
                Countries.ofName(cell(cells, "Actor Country")),
                nameOrNull(cell(cells, "Actor Name")),
                Countries.ofName(cell(cells, "Recipient Country")),
                nameOrNull(cell(cells, "Recipient Name")),
                null,
                type,
                numberOrNull(cell(cells, "Intensity")),
                orNull(cell(cells, "Source")));
    }

    private static ForeignRow phoenix(String[] cells) {
        if (cells.length != Phoenix.COLUMNS.size()) {
            return ForeignRow.UNREAD;
        }
        return new ForeignRow(
                cells[0],
                compactDay(cells[1].replace("-", "")),
                Countries.ofCameo(cells[5]),
                orNull(cells[5]),
                Countries.ofCameo(cells[9]),
                orNull(cells[9]),
                orNull(cells[13]),
                CameoTypes.of(cells[13], false),
                numberOrNull(cells[16]),
                orNull(cells[25]));
    }

    private static ForeignRow keds(String[] cells, Function<String, @Nullable Double> scale) {
        if (cells.length != 4) {
            return ForeignRow.UNREAD;
        }
        return new ForeignRow(
                null,
                LocalDate.parse(cells[0]),
                Countries.ofCameo(cells[1]),
                orNull(cells[1]),
                Countries.ofCameo(cells[2]),
                orNull(cells[2]),
                orNull(cells[3]),
                CameoTypes.of(cells[3], true),
                scale.apply(cells[3]),
                null);
    }

    private static LocalDate compactDay(String eight) {
        return LocalDate.of(
                Integer.parseInt(eight.substring(0, 4)),
                Integer.parseInt(eight.substring(4, 6)),
                Integer.parseInt(eight.substring(6)));
    }

    private static String unquoted(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() || cell.equals("NA") ? null : cell;
    }

    private static @Nullable String nameOrNull(String cell) {
        return cell.toLowerCase(Locale.ROOT).equals("none") ? null : orNull(cell);
    }

    private static @Nullable Double numberOrNull(String cell) {
        return orNull(cell) == null ? null : Double.valueOf(cell);
    }
}
