package tiltmeter.web.page;

import java.util.Locale;
import tiltmeter.web.data.Lit;

/** Texts of strangers, made fit to be shown. */
final class Display {
    private Display() {}

    /**
     * The text with characters that turn the direction of what follows, or that cannot be seen, replaced one by one: a
     * headline must not rearrange the page around it, nor fill it.
     */
    static String harmless(String whole) {
        String text = Lit.shortened(whole);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
            boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
            out.append(turns || control ? '\uFFFD' : c);
        }
        return out.toString();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
