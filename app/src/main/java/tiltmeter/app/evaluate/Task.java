package tiltmeter.app.evaluate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Outcome;
import tiltmeter.evaluation.copies.CopiesTask;
import tiltmeter.evaluation.events.EventTask;
import tiltmeter.evaluation.events.GateTask;
import tiltmeter.evaluation.eventtype.EventTypeTask;
import tiltmeter.evaluation.eventtype.ModelTyping;
import tiltmeter.evaluation.factuality.FactualityTask;
import tiltmeter.evaluation.pages.PagesTask;
import tiltmeter.evaluation.statements.StatementTask;
import tiltmeter.evaluation.tilt.TiltTask;
import tiltmeter.evaluation.times.TimeTask;
import tiltmeter.reader.Reader;

/** What can be scored. */
enum Task {
    EVENTS("events", (files, published) -> EventTask.run(Reader::load, files, published)),
    GATE("gate", (files, published) -> GateTask.run(Reader::load, files)),
    EVENT_TYPE("event-type", (files, published) -> EventTypeTask.run(ModelTyping::load, files)),
    STATEMENTS("statements", (files, published) -> StatementTask.run(Reader::load, files)),
    FACTUALITY("factuality", (files, published) -> FactualityTask.run(files)),
    TIMES("times", (files, published) -> TimeTask.run(files)),
    PAGES("pages", (files, published) -> PagesTask.pages(files)),
    DATES("dates", (files, published) -> PagesTask.dates(files)),
    TILT("tilt", (files, published) -> TiltTask.run(files)),
    COPIES("copies", (files, published) -> CopiesTask.run(new PairFolder(), files));

    private final String word;
    private final BiFunction<List<Path>, LocalDate, Outcome> work;

    Task(String word, BiFunction<List<Path>, LocalDate, Outcome> work) {
        this.word = word;
        this.work = work;
    }

    /**
     * The task called {@code word}.
     *
     * @throws EvaluationException when there is none
     */
    static Task named(String word) {
        StringBuilder known = new StringBuilder();
        for (Task task : values()) {
            if (task.word.equals(word)) {
                return task;
            }
            known.append(known.isEmpty() ? "" : ", ").append(task.word);
        }
        throw new EvaluationException("no such task: " + word + "; there are " + known);
    }

    /** Reads and scores {@code files}; {@code published} is for texts that do not tell their day. */
    Outcome run(List<Path> files, LocalDate published) {
        return work.apply(files, published);
    }
}
