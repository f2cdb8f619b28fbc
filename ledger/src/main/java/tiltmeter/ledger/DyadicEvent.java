package tiltmeter.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.model.EventType;
import tiltmeter.model.Status;

/**
 * An act between two resolved and different parties, as the tilt needs it.
 *
 * @param event id of the event
 * @param article id of the article that tells it
 * @param story id of the story that the article tells; copies share it
 * @param actor code of who acts
 * @param recipient code of whom it is done to
 * @param symmetric whether the act is mutual
 * @param intensity Goldstein figure, in [-10, 10]
 * @param voice {@code AUTHOR}, or the code or name of whoever the article says it from
 * @param denied whether anybody in the article denies it
 * @param days first and last day it can have fallen on; null when the text does not tell
 * @param background whether it ended more than 30 days before publication
 * @param published day of publication; null when unknown
 * @param confidence probability in [0, 1] that type, actor and recipient are all right
 * @param copy whether the article is a copy of another one
 */
public record DyadicEvent(
        String event,
        String article,
        String story,
        @Nullable String publisher,
        @Nullable LocalDate published,
        String actor,
        String recipient,
        boolean symmetric,
        EventType type,
        double intensity,
        Status status,
        String voice,
        boolean denied,
        @Nullable Days days,
        boolean background,
        double confidence,
        boolean copy) {}
