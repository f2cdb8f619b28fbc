package tiltmeter.app.command;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;

/** The reference file of CAMEO codes, for files of others. */
final class CameoTable {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Double> intensities = new HashMap<>();

    private CameoTable() {}

    static CameoTable load() {
        Problems problems = new Problems();
        Table file = Table.load("cameo.tsv", 5, problems);
        problems.throwIfAny();
        CameoTable table = new CameoTable();
        for (Table.Row row : file.rows()) {
            table.names.put(row.cell(0), row.cell(1));
            table.intensities.put(row.cell(0), Double.valueOf(row.cell(4)));
        }
        return table;
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
