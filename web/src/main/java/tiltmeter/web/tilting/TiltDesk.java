package tiltmeter.web.tilting;

import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import tiltmeter.ledger.Ledger;
import tiltmeter.tilt.Evidence;
import tiltmeter.tilt.Ownership;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Study;
import tiltmeter.tilt.TiltMeasure;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Kept;
import tiltmeter.web.data.Pool;

/** Answers questions to the tilt from the ledger; answers are kept until the ledger changes. */
public final class TiltDesk {
    private static final int MOVERS = 24;
    /** Few: what goes out is kept as it was written; these are for alerts and other forms of one answer. */
    private static final int KEPT = 24;

    private final Pool pool;
    private final UnaryOperator<String> names;
    private final Ownership ownership;
    private final Sides sides;
    private final Kept<TiltAsk, TiltAnswer> answers;
    private final Kept<TiltAsk, StudyAnswer> studies;

    /**
     * @param names what to call a code
     * @param ownership who stands behind the outlets
     * @param sides what the sides of a question mean
     */
    public TiltDesk(Pool pool, UnaryOperator<String> names, Ownership ownership, Sides sides) {
        this.sides = sides;
        this.pool = pool;
        this.names = names;
        this.ownership = new KnownOwners(ownership);
        this.answers = Kept.exact(pool, KEPT, this::measure);
        this.studies = Kept.exact(pool, KEPT, this::study);
    }

    /**
     * The lean itself.
     *
     * @throws ApiError if the question cannot be answered
     */
    public TiltAnswer answer(TiltAsk ask) {
        return answers.get(ask);
    }

    /**
     * What is behind the other switches: positions, costly acts, variants. Takes many times longer.
     *
     * @throws ApiError if the question cannot be answered
     */
    public StudyAnswer more(TiltAsk ask) {
        return studies.get(ask);
    }

    /** The measure over event data of others. */
    public ForeignDesk foreign() {
        return new ForeignDesk(pool, ownership, sides);
    }

    /**
     * All codes that ever belong to the side that {@code parts} name.
     *
     * @throws IllegalArgumentException if one of them names nobody
     */
    public List<String> codes(List<String> parts, String country) {
        return sides.of(parts, country).codes();
    }

    private TiltAnswer measure(TiltAsk ask) {
        return asked(ask, (ledger, question) -> {
            Evidence evidence = LedgerEvidence.forLean(ledger, question, ask.without(), ownership);
            TiltMeasure measure = TiltMeasure.prepare(evidence, question, Settings.DEFAULT);
            return new Assembly(ledger.connection(), names, ownership, sides)
                    .of(ask, measure.tilt(), measure.breaks(), measure.movers(MOVERS));
        });
    }

    private StudyAnswer study(TiltAsk ask) {
        return asked(ask, (ledger, question) -> {
            Evidence evidence = LedgerEvidence.forStudy(ledger, question, ask.without(), ownership);
            Study study = TiltMeasure.study(evidence, question, Settings.DEFAULT);
            return StudyAnswer.of(study, ask.step(), names);
        });
    }

    private interface Measuring<T> {
        T of(Ledger ledger, Question question) throws SQLException;
    }

    private <T> T asked(TiltAsk ask, Measuring<T> measuring) {
        try {
            Question question = ask.question(sides);
            return pool.ask(ledger -> measuring.of(ledger, question));
        } catch (IllegalArgumentException e) {
            throw new ApiError(400, e.getMessage() == null ? "not a question" : e.getMessage());
        }
    }
}
