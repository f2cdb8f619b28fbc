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

    static String code(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2,4}|IGO(:[A-Z0-9-]{1,40})?")) {
            throw new ApiError(
                    400, "'" + Display.harmless(text) + "' is no code of a country; write CHN, RUS, USA, EU");
        }
        return code;
    }
}
