package tiltmeter.reader.actors;

import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.actors.Period;
import tiltmeter.lexicon.actors.Person;
import tiltmeter.model.Sector;

/**
 * One thing that a name can stand for.
 *
 * @param code whom it acts for; for a person the code of no particular day
 * @param name of the country or organisation
 * @param person set exactly for {@link Kind#PERSON} and {@link Kind#SURNAME}
 */
record Sense(
        Kind kind,
        String code,
        @Nullable Sector sector,
        String name,
        @Nullable Person person,
        Period period) {

    /** In the order in which they are preferred where a name has several. */
    enum Kind {
        COUNTRY,
        /** "Chinese", "Poles", "European". */
        PEOPLE,
        /** An organ of a state or an organisation. */
        BODY,
        /** A capital or building that stands for a government. */
        SEAT,
        PERSON,
        /** A region or city that only says where. */
        PLACE,
        SURNAME
    }
}
