package tiltmeter.evaluation.tilt;

import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;

/** The PLOVER type of a CAMEO code, by its root; the one root with two types is told apart by the code itself. */
final class CameoTypes {
    private CameoTypes() {}

    /** Null for public statements (root 01), which PLOVER does not take for acts, and for what is no code. */
    static @Nullable EventType type(String code) {
        return switch (code.length() < 2 ? "" : code.substring(0, 2)) {
            case "02", "10" -> EventType.REQUEST;
            case "03" -> EventType.AGREE;
            case "04" -> EventType.CONSULT;
            case "05" -> EventType.SUPPORT;
            case "06" -> EventType.COOPERATE;
            case "07" -> EventType.AID;
            case "08" -> code.startsWith("087") ? EventType.RETREAT : EventType.CONCEDE;
            case "09", "11" -> EventType.ACCUSE;
            case "12" -> EventType.REJECT;
            case "13" -> EventType.THREATEN;
            case "14" -> EventType.PROTEST;
            case "15" -> EventType.MOBILIZE;
            case "16" -> EventType.SANCTION;
            case "17" -> EventType.COERCE;
            case "18", "19", "20" -> EventType.ASSAULT;
            default -> null;
        };
    }
}
