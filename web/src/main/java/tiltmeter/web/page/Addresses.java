package tiltmeter.web.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.web.data.ApiError;

/** What stands in the address of a page. */
final class Addresses {
    private Addresses() {}

    static int number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,8}") ? 0 : Integer.parseInt(text);
    }

    /** A part of a side: a code, or a bloc as {@code bloc:BRICS}. */
    static String side(String text) {
        String part = text.strip().toUpperCase(Locale.ROOT);
        return part.matches("BLOC:[A-Z0-9][A-Z0-9 :-]{0,40}")
                ? "bloc:" + part.substring(5).strip()
                : code(part);
    }

    static String code(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2,4}|IGO(:[A-Z0-9-]{1,40})?")) {
            throw new ApiError(
                    400, "'" + Display.harmless(text) + "' is no code of a country; write CHN, RUS, USA, EU");
        }
        return code;
    }
}
