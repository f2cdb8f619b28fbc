package tiltmeter.web.tilting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tiltmeter.ledger.ForeignDeed;
import tiltmeter.ledger.ForeignEvents;
import tiltmeter.ledger.Ledger;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.Status;
import tiltmeter.tilt.Deed;
import tiltmeter.tilt.Evidence;
import tiltmeter.tilt.Ownership;
import tiltmeter.tilt.Question;

/**
 * What a tilt is measured from, out of one imported event set and nothing else, for the window and for commands.
 *
 * <p>Such sets name no stories: all that two parties do on one day is one, so that acts of one kind on one day are one
 * vote. They tell neither confidence nor status: what they have is taken to have happened, and to be right.
 */
public final class SetEvidence {
    private SetEvidence() {}

    /**
     * All that the country and both sides do in the set.
     *
     * @throws IllegalArgumentException if there is no such set; the message lists those there are
     */
    public static Evidence of(Ledger ledger, String set, Question question, Ownership ownership) {
        Set<String> codes = new LinkedHashSet<>(List.of(question.country()));
        codes.addAll(question.poleA());
        codes.addAll(question.poleB());
        ForeignEvents events = ForeignEvents.of(ledger);
        Map<Integer, Deed> deeds = new TreeMap<>();
        for (String code : codes) {
            for (ForeignDeed row : events.deeds(set, code)) {
                deeds.put(row.row(), deed(row));
            }
        }
        return Evidence.ofSet(set, new ArrayList<>(deeds.values()), ownership);
    }

    private static Deed deed(ForeignDeed row) {
        boolean inOrder = row.actor().compareTo(row.recipient()) < 0;
        String story = row.day() + " " + (inOrder ? row.actor() : row.recipient()) + " "
                + (inOrder ? row.recipient() : row.actor());
        double intensity = row.intensity() == null ? 0 : Math.max(-10, Math.min(10, row.intensity()));
        return new Deed(
                row.set() + ":" + row.row(),
                story,
                row.publisher() == null ? "" : row.publisher(),
                story,
                row.actor(),
                row.recipient(),
                false,
                row.type(),
                intensity,
                Status.HAPPENED,
                Event.AUTHOR,
                false,
                Days.on(row.day()),
                false);
    }
}
