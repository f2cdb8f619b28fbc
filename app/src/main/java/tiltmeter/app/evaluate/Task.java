package tiltmeter.app.evaluate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tiltmeter.evaluation.EvaluationException;
import tiltmeter.evaluation.Outcome;
import tiltmeter.evaluation.claims.ClaimTask;
import tiltmeter.evaluation.copies.CopiesTask;
import tiltmeter.evaluation.events.EventTask;
import tiltmeter.evaluation.events.GateTask;
import tiltmeter.evaluation.eventtype.EventTypeTask;
import tiltmeter.evaluation.eventtype.ModelTyping;
import tiltmeter.evaluation.factuality.FactualityTask;
import tiltmeter.evaluation.pages.PagesTask;
import tiltmeter.evaluation.stance.StanceTask;
import tiltmeter.evaluation.statements.StatementTask;
import tiltmeter.evaluation.tilt.TiltTask;
import tiltmeter.evaluation.times.TimeTask;
import tiltmeter.reader.Reader;

/** What can be scored. */
enum Task {
    EVENTS("events") {
        @Override
        Outcome run(List<Path> files, LocalDate published) {
            return EventTask.run(Reader::load, files, published);
        }
    },
    GATE("gate") {
        @Override
        Outcome run(List<Path> files, LocalDate published) {
            return GateTask.run(Reader::load, files);
        }
    },
    EVENT_TYPE("event-type") {
        @Override
        Outcome run(List<Path> files, LocalDate published) {
            return EventTypeTask.run(ModelTyping::load, files);
        }
    },
    STATEMENTS("statements") {
        @Override
        Outcome run(List<Path> files, LocalDate published) {
            return StatementTask.run(Reader::load, files);
        }
    },
    STANCE("stance") {
        @Override
        Outcome run(List<Path> files, LocalDate published) {
            return StanceTask.run(Reader::load, files);
        }
    },
    CLAIMS("claims") {
        @Override
        Outcome run(List<Path> files, LocalDate published) {
            return ClaimTask.run(new LedgerJoiner(), Reader::load, files);
        }
    },
    FACTUALITY("factuality") {
        @Override
        Outcome run(List<Path> files, LocalDate published) {
            return FactualityTask.run(files);
        }
    },
    TIMES("times") {
        @Override
        Outcome run(List<Path> files, LocalDate published) {
            return TimeTask.run(files);
        }
    },
    PAGES("pages") {
        @Override
        Outcome run(List<Path> files, LocalDate published) {
            return PagesTask.pages(files);
        }
    },
    DATES("dates") {
        @Override
        Outcome run(List<Path> files, LocalDate published) {
            return PagesTask.dates(files);
        }
    },
    TILT("tilt") {
        @Override
        Outcome run(List<Path> files, LocalDate published) {
            return TiltTask.run(files);
        }
    },
    COPIES("copies") {
        @Override
        Outcome run(List<Path> files, LocalDate published) {
            return CopiesTask.run(new PairFolder(), files);
        }
    };

    private final String word;

    Task(String word) {
        this.word = word;
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
    abstract Outcome run(List<Path> files, LocalDate published);
}
