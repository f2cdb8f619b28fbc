package tiltmeter.ledger.corrections;

import tiltmeter.model.EventType;

/**
 * The CAMEO code that stands for an act when only its PLOVER type is known, with its Goldstein figure; the figures are
 * those of the lexicon's {@code cameo.tsv}, and a test of the house holds the two together.
 */
public final class UsualCodes {
    private UsualCodes() {}

    /** The act of that type with its usual code. */
    public static Change.Kind of(EventType type) {
        return switch (type) {
            case AGREE -> new Change.Kind(type, "030", 4.0);
            case CONSULT -> new Change.Kind(type, "040", 1.0);
            case SUPPORT -> new Change.Kind(type, "050", 3.5);
            case CONCEDE -> new Change.Kind(type, "080", 5.0);
            case COOPERATE -> new Change.Kind(type, "060", 6.0);
            case AID -> new Change.Kind(type, "070", 7.0);
            case RETREAT -> new Change.Kind(type, "087", 9.0);
            case REQUEST -> new Change.Kind(type, "020", 3.0);
            case ACCUSE -> new Change.Kind(type, "112", -2.0);
            case REJECT -> new Change.Kind(type, "120", -4.0);
            case THREATEN -> new Change.Kind(type, "130", -4.4);
            case PROTEST -> new Change.Kind(type, "140", -6.5);
            case SANCTION -> new Change.Kind(type, "163", -6.5);
            case MOBILIZE -> new Change.Kind(type, "150", -7.2);
            case COERCE -> new Change.Kind(type, "170", -7.0);
            case ASSAULT -> new Change.Kind(type, "190", -10.0);
        };
    }
}
