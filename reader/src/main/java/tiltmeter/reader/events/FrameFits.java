package tiltmeter.reader.events;

import java.util.List;
import tiltmeter.lexicon.acts.Act;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.model.Participant;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Token;

/** Lends the frames of the act lexicon to readers that want every act that could be meant, not only the best. */
public final class FrameFits {
    private final FrameMatcher matcher;

    public FrameFits(Scene scene, ActLexicon lexicon) {
        this.matcher = new FrameMatcher(scene, lexicon);
    }

    /**
     * An act whose frame fits.
     *
     * @param actors who would do it, in reading order
     * @param recipients to whom it would be done, in reading order
     */
    public record Fit(Act act, List<Participant> actors, List<Participant> recipients) {
        public Fit {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }

    /** Every act that fits around {@code trigger}, the most demanding frame first. */
    public List<Fit> around(Token trigger) {
        return matcher.matches(trigger).stream()
                .map(match -> new Fit(match.act(), match.actors(), match.recipients()))
                .toList();
    }
}
