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
 * @param confidence probability in [0, 1] that type, actor and recipient are all right; 1 where nobody tells
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
        boolean copy,
        double confidence) {
    public Deed {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is not in [0, 1]: " + confidence);
        }
        if (!(intensity >= -10 && intensity <= 10)) {
            throw new IllegalArgumentException("intensity is not in [-10, 10]: " + intensity);
        }
    }

    /** The same of an article that is not known to be a copy, in a record that is taken to be right. */
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
                false,
                1);
    }

    /** The same on other days; null for none. */
    public Deed on(@Nullable Days other) {
        return with(event, story, outlet, article, type, intensity, status, voice, denied, other, copy, confidence);
    }

    /** The same as part of another story. */
    public Deed in(String other) {
        return with(event, other, outlet, article, type, intensity, status, voice, denied, when, copy, confidence);
    }

    /** The same told as {@code other} by {@code from}, and denied or not. */
    public Deed told(Status other, String from, boolean denial) {
        return with(event, story, outlet, article, type, intensity, other, from, denial, when, copy, confidence);
    }

    /** The same act under another type. */
    public Deed as(EventType other, double figure) {
        return with(event, story, outlet, article, other, figure, status, voice, denied, when, copy, confidence);
    }

    /** Another telling of the same act. */
    public Deed by(String paper, String page, String record, boolean copied) {
        return with(record, story, paper, page, type, intensity, status, voice, denied, when, copied, confidence);
    }

    /** The same, right with {@code probability}. */
    public Deed believed(double probability) {
        return with(event, story, outlet, article, type, intensity, status, voice, denied, when, copy, probability);
    }

    private Deed with(
            String record,
            String itsStory,
            String paper,
            String page,
            EventType kind,
            double figure,
            Status reality,
            String from,
            boolean denial,
            @Nullable Days days,
            boolean copied,
            double probability) {
        return new Deed(
                record,
                itsStory,
                paper,
                page,
                actor,
                recipient,
                symmetric,
                kind,
                figure,
                reality,
                from,
                denial,
                days,
                background,
                copied,
                probability);
    }

    boolean authorVoiced() {
        return voice.equals(Event.AUTHOR);
    }
}
