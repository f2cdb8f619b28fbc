package tiltmeter.web.tilting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tiltmeter.ledger.DyadicEvent;
import tiltmeter.ledger.Ledger;
import tiltmeter.model.Days;
import tiltmeter.tilt.Deed;
import tiltmeter.tilt.Question;
import tiltmeter.tilt.Settings;
import tiltmeter.tilt.Tilt;
import tiltmeter.tilt.TiltMeasure;
import tiltmeter.web.data.ApiError;
import tiltmeter.web.data.Pool;

/** Answers questions to the tilt from the ledger; answers are kept until the ledger changes. */
public final class TiltDesk {
    private static final int MOVERS = 12;
    private static final int KEPT = 200;

    private final Pool pool;
    private final UnaryOperator<String> names;
    private final Function<Tilt, String> sentence;
    private final Kept<TiltAsk, TiltAnswer> answers;

    /**
     * @param names what to call a code
     * @param sentence what a tilt says in plain words
     */
    public TiltDesk(Pool pool, UnaryOperator<String> names, Function<Tilt, String> sentence) {
        this.pool = pool;
        this.names = names;
        this.sentence = sentence;
        this.answers = new Kept<>(KEPT, pool::version, this::measure);
    }

    /** @throws ApiError if the question cannot be answered */
    public TiltAnswer answer(TiltAsk ask) {
        return answers.get(ask);
    }

    private TiltAnswer measure(TiltAsk ask) {
        Question question;
        try {
            question = ask.question();
        } catch (IllegalArgumentException e) {
            throw new ApiError(400, e.getMessage() == null ? "not a question" : e.getMessage());
        }
        return pool.ask(ledger -> assemble(ledger, ask, question));
    }

    private TiltAnswer assemble(Ledger ledger, TiltAsk ask, Question question) throws SQLException {
        List<Deed> deeds = deeds(ledger, ask);
        try {
            TiltMeasure measure = TiltMeasure.prepare(deeds, question, Settings.DEFAULT);
            Tilt tilt = measure.tilt();
            return new Assembly(ledger.connection(), names).of(ask, tilt, measure.movers(MOVERS), sentence.apply(tilt));
        } catch (IllegalArgumentException e) {
            throw new ApiError(400, e.getMessage() + "; narrow it with from and to");
        }
    }

    static List<Deed> deeds(Ledger ledger, TiltAsk ask) {
        List<Deed> deeds = new ArrayList<>();
        for (DyadicEvent event : ledger.dyads(ask.country())) {
            String outlet = event.publisher() == null ? "" : event.publisher();
            if (!ask.without().contains(outlet) && concerns(event, ask)) {
                deeds.add(deed(event, outlet));
            }
        }
        return deeds;
    }

    private static boolean concerns(DyadicEvent event, TiltAsk ask) {
        String other = event.actor().equals(ask.country()) ? event.recipient() : event.actor();
        return ask.between().contains(other) || ask.and().contains(other);
    }

    private static Deed deed(DyadicEvent event, String outlet) {
        return new Deed(
                event.event(),
                event.story(),
                outlet,
                event.article(),
                event.actor(),
                event.recipient(),
                event.symmetric(),
                event.type(),
                event.intensity(),
                event.status(),
                event.voice(),
                event.denied(),
                days(event),
                event.background());
    }

    /** News that names no day is of its day of publication, as everywhere in the archive; background is not. */
    private static @Nullable Days days(DyadicEvent event) {
        if (event.days() != null || event.background() || event.published() == null) {
            return event.days();
        }
        return Days.on(event.published());
    }
}
