package tiltmeter.app.command;

import java.util.List;
import tiltmeter.app.reading.PageReader;
import tiltmeter.app.terminal.Desk;
import tiltmeter.model.Event;
import tiltmeter.model.Reading;
import tiltmeter.reader.events.Explanation;

/** Writes how one event of an article came about. The article is read again, so today's reader gives the reasons. */
final class StepView {
    private static final int NAME_WIDTH = 11;
    private final Desk desk;

    StepView(Desk desk) {
        this.desk = desk;
    }

    /**
     * Shows the steps of event {@code number}, counted from 1.
     *
     * @throws CommandFailure when there is no such event, or today's reader does not find it any more
     */
    void show(Reading reading, int number, PageReader reader) {
        List<Event> events = reading.events();
        if (number < 1 || number > events.size()) {
            throw new CommandFailure("--why " + number + ": the article has " + events.size()
                    + " events; give one of 1 to " + events.size());
        }
        Event event = events.get(number - 1);
        Explanation explanation = reader.explain(reading.article()).stream()
                .filter(each -> each.event().id().equals(event.id()))
                .findFirst()
                .orElseThrow(() -> new CommandFailure("--why " + number + ": this reader does not find event "
                        + event.id() + " again, so another version made it; read the page anew with: read"));
        desk.out().line("");
        desk.out().line("Why event " + number + " (" + event.id() + ") is " + event.type() + ":");
        for (Explanation.Step step : explanation.steps()) {
            String gap = " ".repeat(Math.max(1, NAME_WIDTH - step.name().length()));
            desk.out().line("  " + step.name() + gap + step.found());
        }
    }
}
