package tiltmeter.evaluation.tilt;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;
import tiltmeter.tilt.Deed;

/**
 * Event sets of the KEDS project: {@code date,source,target,code} in CAMEO, with the older numbering of 016 to 018.
 * They name neither story nor outlet, so that all a pair does on one day is one story: what follows from one incident
 * mostly stands there on one day.
 */
final class Keds {
    private Keds() {}

    /** The acts of {@code file}; rows without a pair of different parties, or without an act, are left out. */
    static List<Deed> read(Path file, Map<String, Double> scale) {
        List<Deed> deeds = new ArrayList<>();
        int number = 1;
        for (String row : TextFile.rows(file)) {
            number++;
            String[] cells = row.split(",", -1);
            EventType type = cells.length < 4 ? null : CameoTypes.type(cells[3]);
            if (type == null) {
                continue;
            }
            String actor = code(cells[1]);
            String recipient = code(cells[2]);
            LocalDate day = day(cells[0]);
            if (day == null || actor.isEmpty() || recipient.isEmpty() || actor.equals(recipient)) {
                continue;
            }
            boolean turned = actor.compareTo(recipient) > 0;
            String story = day + (turned ? recipient + actor : actor + recipient);
            deeds.add(new Deed(
                    "e" + number,
                    story,
                    "",
                    story,
                    actor,
                    recipient,
                    false,
                    type,
                    intensity(scale, cells[3]),
                    Status.HAPPENED,
                    Event.AUTHOR,
                    false,
                    Days.on(day),
                    false));
        }
        return deeds;
    }

    /** Figures of the project's own scale, {@code code,scale}. */
    static Map<String, Double> scale(Path file) {
        Map<String, Double> scale = new HashMap<>();
        for (String row : TextFile.rows(file)) {
            String[] cells = row.split(",", -1);
            scale.put(cells[0], Double.valueOf(cells[1]));
        }
        return scale;
    }

    private static double intensity(Map<String, Double> scale, String code) {
        for (int length = code.length(); length >= 2; length--) {
            Double figure = scale.get(code.substring(0, length));
            if (figure != null) {
                return figure;
            }
        }
        return 0;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Palestinians stand under two codes; international bodies under IGO and three letters more. */
    private static String code(String text) {
        if (text.startsWith("PAL")) {
            return "PSE";
        }
        if (text.startsWith("IGOUNO")) {
            return "UN";
        }
        return text.length() < 3 ? "" : text.substring(0, 3);
    }
}
