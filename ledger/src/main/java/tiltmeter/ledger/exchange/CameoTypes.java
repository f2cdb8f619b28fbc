package tiltmeter.ledger.exchange;

import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;

/**
 * The PLOVER type nearest to a CAMEO code, many to one. Appeals and demands (02, 10) are requests, investigations (09)
 * accusations. Public statements (01) count as consultation save the denials and approvals of the current numbering; in
 * the older numbering 016 to 019 were other acts, so that of those only the root is used.
 */
final class CameoTypes {
    private CameoTypes() {}

    static @Nullable EventType of(String code, boolean oldNumbering) {
        if (!code.matches("[0-9]{2,4}")) {
            return null;
        }
        if (!oldNumbering && code.startsWith("01")) {
            return switch (code) {
                case "011", "016" -> EventType.REJECT;
                case "013", "018" -> EventType.SUPPORT;
                case "015" -> EventType.CONCEDE;
                case "019" -> EventType.AGREE;
                default -> EventType.CONSULT;
            };
        }
        return switch (code.substring(0, 2)) {
            case "01", "04" -> EventType.CONSULT;
            case "02", "10" -> EventType.REQUEST;
            case "03" -> EventType.AGREE;
            case "05" -> EventType.SUPPORT;
            case "06" -> EventType.COOPERATE;
            case "07" -> EventType.AID;
            case "08" ->
                code.startsWith("085") || code.startsWith("086") || code.startsWith("087")
                        ? EventType.RETREAT
                        : EventType.CONCEDE;
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
