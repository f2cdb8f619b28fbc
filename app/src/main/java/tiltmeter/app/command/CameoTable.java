package tiltmeter.app.command;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.corrections.Change;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;
import tiltmeter.model.EventType;

/** The reference file of CAMEO codes, for files of others and for corrections. */
final class CameoTable {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Double> intensities = new HashMap<>();
    private final Map<String, EventType> types = new HashMap<>();

    private CameoTable() {}

    static CameoTable load() {
        Problems problems = new Problems();
        Table file = Table.load("cameo.tsv", 5, problems);
        problems.throwIfAny();
        CameoTable table = new CameoTable();
        for (Table.Row row : file.rows()) {
            table.names.put(row.cell(0), row.cell(1));
            table.types.put(row.cell(0), EventType.valueOf(row.cell(2)));
            table.intensities.put(row.cell(0), Double.valueOf(row.cell(4)));
        }
        return table;
    }

    /** The act of that type with the code that stands for it when only the type is known, and that code's figure. */
    Change.Kind usual(EventType type) {
        String code = usualCode(type);
        return new Change.Kind(type, code, Objects.requireNonNull(intensities.get(code), code));
    }

    private static String usualCode(EventType type) {
        return switch (type) {
            case AGREE -> "030";
            case CONSULT -> "040";
            case SUPPORT -> "050";
            case CONCEDE -> "080";
            case COOPERATE -> "060";
            case AID -> "070";
            case RETREAT -> "087";
            case REQUEST -> "020";
            case ACCUSE -> "112";
            case REJECT -> "120";
            case THREATEN -> "130";
            case PROTEST -> "140";
            case SANCTION -> "163";
            case MOBILIZE -> "150";
            case COERCE -> "170";
            case ASSAULT -> "190";
        };
    }

    /** The PLOVER type of a code, or null for an unknown one. */
    @Nullable
    EventType type(String code) {
        return types.get(code);
    }

    /** All codes, in the order of the file. */
    List<String> codes() {
        return List.copyOf(names.keySet());
    }

    /** What a code is called; empty for an unknown one. */
    String name(String code) {
        return names.getOrDefault(code, "");
    }

    /** Its Goldstein figure, or null for an unknown one. */
    @Nullable
    Double intensity(String code) {
        return intensities.get(code);
    }
}
