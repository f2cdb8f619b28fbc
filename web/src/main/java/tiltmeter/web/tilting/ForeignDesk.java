package tiltmeter.web.tilting;

import java.util.List;
import tiltmeter.ledger.ForeignEvents;
import tiltmeter.tilt.Evidence;
import tiltmeter.tilt.Ownership;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltMeasure;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Kept;
import tiltmeter.web.data.Pool;
import tiltmeter.web.tilting.StudyAnswer.Point;

/** The same measure over event data of others, to be laid beside our own. */
public final class ForeignDesk {
    private static final int KEPT = 50;

    private final Pool pool;
    private final Ownership ownership;
    private final Sides sides;
    private final Kept<Ask, ForeignAnswer> answers;

    ForeignDesk(Pool pool, Ownership ownership, Sides sides) {
        this.ownership = ownership;
        this.sides = sides;
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
        try {
            Question question = ask.question().question(sides);
            return pool.ask(ledger -> {
                String format = ForeignEvents.of(ledger).sets().stream()
                        .filter(set -> set.name().equals(ask.set()))
                        .findFirst()
                        .orElseThrow(() -> new ApiError(404, "no imported set is called " + ask.set()))
                        .format();
                Evidence evidence = SetEvidence.of(ledger, ask.set(), question, ownership);
                Tilt tilt = TiltMeasure.prepare(evidence, question, Settings.DEFAULT)
                        .tilt();
                return new ForeignAnswer(
                        ask.set(),
                        format,
                        rows(evidence, question),
                        tilt.votesA().size() + tilt.votesB().size(),
                        StudyAnswer.points(tilt, question.step()));
            });
        } catch (IllegalArgumentException e) {
            throw new ApiError(400, e.getMessage() == null ? "not a question" : e.getMessage());
        }
    }

    /** Rows between the country and the two sides. */
    private static int rows(Evidence evidence, Question question) {
        return (int) evidence.deeds().stream()
                .filter(deed -> {
                    boolean out = deed.actor().equals(question.country());
                    String other = out ? deed.recipient() : deed.actor();
                    return (out || deed.recipient().equals(question.country()))
                            && (question.poleA().contains(other)
                                    || question.poleB().contains(other));
                })
                .count();
    }
}
