package tiltmeter.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;

/**
 * An act between two different known parties in event data of others.
 *
 * @param set name of the set
 * @param row line of the set's file after its heading, from 1
 * @param actor code as in our records
 * @param recipient code as in our records
 * @param cameo as text; null where the data have PLOVER types only
 * @param intensity as the file has it or by the scale that the set names; scales of different sets are not the same one
 */
public record ForeignDeed(
        String set,
        int row,
        LocalDate day,
        String actor,
        String recipient,
        @Nullable String cameo,
        EventType type,
        @Nullable Double intensity,
        @Nullable String publisher) {}
