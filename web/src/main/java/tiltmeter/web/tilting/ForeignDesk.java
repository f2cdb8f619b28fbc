package tiltmeter.web.tilting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tiltmeter.ledger.ForeignDeed;
import tiltmeter.ledger.ForeignEvents;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.Status;
import tiltmeter.tilt.Deed;
import tiltmeter.tilt.Evidence;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltMeasure;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Kept;
import tiltmeter.web.data.Pool;
import tiltmeter.web.tilting.StudyAnswer.Point;

/**
 * The same measure over event data of others, to be laid beside our own. Such data have no stories, so that one kind of
 * act between two parties on a day counts once however many rows tell it; they have no status either, and all counts as
 * happened.
 */
public final class ForeignDesk {
    private static final int KEPT = 50;

    private final Pool pool;
    private final Kept<Ask, ForeignAnswer> answers;

    public ForeignDesk(Pool pool) {
        this.pool = pool;
        this.answers = Kept.exact(pool, KEPT, this::measure);
    }

    private record Ask(String set, TiltAsk question) {}

    /**
     * The lean in a set of others.
     *
     * @param rows acts of the set between the country and the two sides
     * @param acts what is left of them when each kind of act between two parties on a day counts once
     */
    public record ForeignAnswer(String set, String format, int rows, int acts, List<Point> points) {}

    /**
     * The lean in the set of that name.
     *
     * @throws ApiError if there is no such set, or the question cannot be answered
     */
    public ForeignAnswer answer(String set, TiltAsk question) {
        return answers.get(new Ask(set, question));
    }

    private ForeignAnswer measure(Ask ask) {
        TiltAsk question = ask.question();
        return pool.ask(ledger -> {
            ForeignEvents sets = ForeignEvents.of(ledger);
            String format = sets.sets().stream()
                    .filter(set -> set.name().equals(ask.set()))
                    .findFirst()
                    .orElseThrow(() -> new ApiError(404, "no imported set is called " + ask.set()))
                    .format();
            List<ForeignDeed> rows = rows(sets, ask);
            Map<String, Deed> once = new LinkedHashMap<>();
            rows.forEach(row -> once.putIfAbsent(key(row), deed(row)));
            Tilt tilt = tilt(question, List.copyOf(once.values()));
            return new ForeignAnswer(
                    ask.set(), format, rows.size(), once.size(), StudyAnswer.points(tilt, question.step()));
        });
    }

    private static Tilt tilt(TiltAsk question, List<Deed> deeds) {
        try {
            return TiltMeasure.prepare(Evidence.of(deeds), question.question(), Settings.DEFAULT)
                    .tilt();
        } catch (IllegalArgumentException e) {
            throw new ApiError(400, e.getMessage() == null ? "not a question" : e.getMessage());
        }
    }

    private static List<ForeignDeed> rows(ForeignEvents sets, Ask ask) {
        List<String> sides = Stream.concat(ask.question().between().stream(), ask.question().and().stream())
                .toList();
        String country = ask.question().country();
        List<ForeignDeed> rows = new ArrayList<>();
        for (ForeignDeed row : sets.deeds(ask.set(), country)) {
            String other = row.actor().equals(country) ? row.recipient() : row.actor();
            if (sides.contains(other)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String key(ForeignDeed row) {
        return row.day() + " " + row.actor() + " " + row.type() + " " + row.recipient();
    }

    private static Deed deed(ForeignDeed row) {
        Double intensity = row.intensity();
        String id = row.set() + ":" + row.row();
        return new Deed(
                id,
                key(row),
                row.publisher() == null ? "" : row.publisher(),
                id,
                row.actor(),
                row.recipient(),
                false,
                row.type(),
                intensity == null ? 0 : Math.max(-10, Math.min(10, intensity)),
                Status.HAPPENED,
                Event.AUTHOR,
                false,
                Days.on(row.day()),
                false,
                false,
                1);
    }
}
