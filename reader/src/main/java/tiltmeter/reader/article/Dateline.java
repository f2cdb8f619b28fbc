package tiltmeter.reader.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The place, and sometimes the day and the agency, that open a news story: "GENEVA, March 5 (AFP) - ". */
final class Dateline {
    private static final int LONGEST = 90;

    private Dateline() {}

    /** UTF-16 length of the dateline at the start of {@code body}, up to its first word after; 0 if there is none. */
    static int length(String body) {
        int limit = Math.min(body.length(), LONGEST);
        for (int i = 2; i < limit; i++) {
            char c = body.charAt(i);
            if (c == '\n') {
                return 0;
            }
            boolean dash = c == '—' || c == '–' || (c == '-' && isBlankAround(body, i));
            if (dash && isPlace(body.substring(0, i))) {
                return afterDash(body, i);
            }
            if (c == ')' && isAgency(body, i) && isPlace(body.substring(0, i + 1))) {
                int dashAt = i + 1;
                while (dashAt < limit && body.charAt(dashAt) == ' ') {
                    dashAt++;
                }
                boolean dashed = dashAt < limit && "—–-:".indexOf(body.charAt(dashAt)) >= 0;
                return dashed ? afterDash(body, dashAt) : dashAt;
            }
        }
        return 0;
    }

    /** The full day that stands in the dateline, or null. */
    static @Nullable LocalDate day(String body) {
        return Dates.parse(body.substring(0, length(body)));
    }

    private static int afterDash(String body, int dash) {
        int at = dash;
        while (at < body.length() && "—–- ".indexOf(body.charAt(at)) >= 0) {
            at++;
        }
        return at == body.length() ? 0 : at;
    }

    private static boolean isBlankAround(String body, int i) {
        boolean before = body.charAt(i - 1) == ' ' || body.charAt(i - 1) == '-' || body.charAt(i - 1) == ')';
        return before && i + 1 < body.length() && (body.charAt(i + 1) == ' ' || body.charAt(i + 1) == '-');
    }

    /** "(Reuters)", "(AP)", "(CNN Business)": a capital after the bracket, at most 24 units in it. */
    private static boolean isAgency(String body, int close) {
        int open = body.lastIndexOf('(', close);
        return open >= 0 && close - open < 26 && close - open > 2 && Character.isUpperCase(body.charAt(open + 1));
    }

    /**
     * All capitals up to a comma or bracket, or any capitalised words before an agency; months and numbers may follow.
     */
    private static boolean isPlace(String text) {
        String place = text;
        boolean agency = false;
        int open = text.lastIndexOf('(');
        if (open >= 0 && text.strip().endsWith(")")) {
            place = text.substring(0, open);
            agency = true;
        }
        String[] words = place.strip().split(" ", -1);
        if (place.isBlank()) {
            return agency;
        }
        if (words.length > 9) {
            return false;
        }
        int comma = place.indexOf(',');
        String city = (comma < 0 ? place : place.substring(0, comma)).strip();
        boolean capitals = city.length() >= 3 && city.chars().noneMatch(Character::isLowerCase);
        if (!capitals && !(agency && city.split(" ", -1).length <= 4)) {
            return false;
        }
        for (String word : words) {
            boolean small = word.equals("de") || word.equals("and") || word.equals("of");
            if (!word.isEmpty() && !small && !isCapitalOrNumber(word.charAt(0))) {
                return false;
            }
        }
        return city.chars().anyMatch(Character::isLetter);
    }

    private static boolean isCapitalOrNumber(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || c == '/' || c == '&';
    }
}
