package tiltmeter.tilt;

import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.Event;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/**
 * One telling of one act between two parties: what the study needs to know of an event, and no more.
 *
 * @param event id of the event, so that a figure can be traced to its words
 * @param story id that all copies and rewrites of one report share
 * @param outlet the outlet, or better the family of outlets with one owner; empty when unknown
 * @param article id of the article
 * @param actor code of who acts
 * @param recipient code of whom it is done to
 * @param symmetric whether the act is mutual
 * @param intensity Goldstein figure, in [-10, 10]
 * @param voice {@link Event#AUTHOR}, or whoever the article says it from
 * @param denied whether anybody in the article denies it
 * @param when first and last day it can have fallen on; null when the text does not tell
 * @param background whether it ended more than 30 days before publication
 * @param copy whether the article is a copy of another one: its outlet is then no witness and has no part in what is
 *     found of the habits of outlets
 */
public record Deed(
        String event,
        String story,
        String outlet,
        String article,
        String actor,
        String recipient,
        boolean symmetric,
        EventType type,
        double intensity,
        Status status,
        String voice,
        boolean denied,
        @Nullable Days when,
        boolean background,
        boolean copy) {
    public Deed {
        if (!(intensity >= -10 && intensity <= 10)) {
            throw new IllegalArgumentException("intensity is not in [-10, 10]: " + intensity);
        }
    }

    /** The same of an article that is not known to be a copy. */
    public Deed(
            String event,
            String story,
            String outlet,
            String article,
            String actor,
            String recipient,
            boolean symmetric,
            EventType type,
            double intensity,
            Status status,
            String voice,
            boolean denied,
            @Nullable Days when,
            boolean background) {
        this(
                event,
                story,
                outlet,
                article,
                actor,
                recipient,
                symmetric,
                type,
                intensity,
                status,
                voice,
                denied,
                when,
                background,
                false);
    }

    boolean authorVoiced() {
        return voice.equals(Event.AUTHOR);
    }
}
