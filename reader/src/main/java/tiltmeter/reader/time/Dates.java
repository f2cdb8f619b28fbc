package tiltmeter.reader.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;

/** Times that the calendar names: dates with and without a year, months, weekdays, years, decades, quarters. */
final class Dates {
    private static final int SHORTEST_ISO = 8;

    private final Words words;
    private final Almanac almanac;
    private final Quarters quarters;

    Dates(Words words, Almanac almanac) {
        this.words = words;
        this.almanac = almanac;
        this.quarters = new Quarters(words, almanac);
    }

    /** What stands at {@code i}, or null. */
    @Nullable
    Hit at(int i, boolean future) {
        Hit hit = printed(i);
        if (hit == null) {
            hit = monthFirst(i, future);
        }
        if (hit == null) {
            hit = dayFirst(i, future);
        }
        if (hit == null) {
            hit = weekday(i, future);
        }
        if (hit == null) {
            hit = quarters.at(i, future);
        }
        if (hit == null) {
            hit = year(i);
        }
        return hit == null ? decade(i) : hit;
    }

    /** 2022-02-04, 2022/02/04, 02/04/2022 (month first, as in the United States), 9/11. */
    private @Nullable Hit printed(int i) {
        String word = words.at(i);
        if (word.equals("9/11")) {
            return new Hit(i + 1, Almanac.date(2001, 9, 11), Grain.DAY);
        }
        if (word.length() < SHORTEST_ISO || word.length() > SHORTEST_ISO + 2) {
            return null;
        }
        String[] parts = word.split("[-/]", -1);
        if (parts.length != 3) {
            return null;
        }
        int year = Vocabulary.year(parts[0]);
        Days days = null;
        if (year > 0) {
            days = Almanac.date(year, Vocabulary.figures(parts[1], 2), Vocabulary.figures(parts[2], 2));
        } else if (Vocabulary.year(parts[2]) > 0) {
            days = Almanac.date(
                    Vocabulary.year(parts[2]), Vocabulary.figures(parts[0], 2), Vocabulary.figures(parts[1], 2));
        }
        return days == null ? null : new Hit(i + 1, days, Grain.DAY);
    }

    private @Nullable Month month(int i) {
        String word = words.at(i);
        boolean name = words.capital(i) && (!word.equals("may") || !words.pos(i).equals("MD"));
        return name ? Vocabulary.month(word) : null;
    }

    /** February 3, 2022; Feb. 3-5; March 2014; March of last year; mid-March. */
    private @Nullable Hit monthFirst(int i, boolean future) {
        Month month = month(i);
        int at = i + 1;
        if (month == null) {
            return null;
        }
        if (words.at(at).equals(".") && Vocabulary.dayOfMonth(words.at(at + 1)) > 0) {
            at++;
        }
        int day = Vocabulary.dayOfMonth(words.at(at));
        if (day < 0 || (words.at(at + 1).equals("-") && Vocabulary.unit(words.at(at + 2)) != null)) {
            return withoutDay(at, month, future);
        }
        return withDay(at + 1, month, day, lastDay(at), future);
    }

    /** 3 February 2022; the 3rd of February. */
    private @Nullable Hit dayFirst(int i, boolean future) {
        int day = Vocabulary.dayOfMonth(words.at(i));
        if (day < 0) {
            return null;
        }
        int last = lastDay(i);
        int at = last > 0 ? i + 3 : i + 1;
        if (words.at(at).equals("of")) {
            at++;
        }
        Month month = month(at);
        return month == null ? null : withDay(at + 1, month, day, -1, future);
    }

    /** The 5 of "3-5" or "3 to 5" when {@code i} is at the 3; -1 for a single day. */
    private int lastDay(int i) {
        String between = words.at(i + 1);
        boolean range = between.equals("-") || between.equals("–") || between.equals("to");
        int last = range ? Vocabulary.dayOfMonth(words.at(i + 2)) : -1;
        return last > Vocabulary.dayOfMonth(words.at(i)) ? last : -1;
    }

    private @Nullable Hit withDay(int after, Month month, int day, int last, boolean future) {
        int at = last > 0 ? after + 2 : after;
        int comma = words.at(at).equals(",") ? at + 1 : at;
        int year = Vocabulary.year(words.at(comma));
        Days first;
        int to = at;
        if (year > 0) {
            first = Almanac.date(year, month.getValue(), day);
            to = comma + 1;
        } else {
            Hit named = quarters.pointed(at);
            if (named != null) {
                to = named.to();
                Days whole = named.days();
                first = whole == null ? null : Almanac.date(whole.first().getYear(), month.getValue(), day);
            } else {
                first = almanac.dateNear(month, day, future, open(after));
            }
        }
        if (first == null || last < 0) {
            return new Hit(to, first, Grain.DAY);
        }
        Days end = Almanac.date(first.first().getYear(), month.getValue(), last);
        return end == null ? null : new Hit(to, new Days(first.first(), end.last()), Grain.STRETCH);
    }

    /** Whether no verb of the past tells that the date which ends before {@code to} is behind. */
    private boolean open(int to) {
        return !words.past(to - 1);
    }

    private @Nullable Hit withoutDay(int at, Month month, boolean future) {
        int comma = words.at(at).equals(",") || words.at(at).equals("of") ? at + 1 : at;
        int year = Vocabulary.year(words.at(comma));
        if (year > 0) {
            return new Hit(comma + 1, Almanac.month(YearMonth.of(year, month)), Grain.MONTH);
        }
        Hit named = quarters.pointed(at);
        if (named != null) {
            Days whole = named.days();
            Days days = whole == null
                    ? null
                    : Almanac.month(YearMonth.of(whole.first().getYear(), month));
            return new Hit(named.to(), days, Grain.MONTH);
        }
        return new Hit(at, almanac.monthNear(month, future, open(at)), Grain.MONTH);
    }

    /** Tuesday; Tuesday, Feb. 3; Tuesday night. */
    private @Nullable Hit weekday(int i, boolean future) {
        DayOfWeek day = words.capital(i) ? Vocabulary.weekday(words.at(i)) : null;
        if (day == null) {
            return null;
        }
        int comma = words.at(i + 1).equals(",") ? i + 2 : i + 1;
        Hit date = monthFirst(comma, future);
        date = date == null ? dayFirst(comma, future) : date;
        if (date != null && date.grain() == Grain.DAY) {
            return date;
        }
        int to = Vocabulary.PARTS_OF_DAY.contains(words.at(i + 1)) ? i + 2 : i + 1;
        return new Hit(to, almanac.weekday(day, future, false), Grain.DAY);
    }

    /**
     * A year after a preposition ("in 2015") or before what it dates ("a 2013 agreement"). A round number before a
     * plural ("2000 soldiers") is a count.
     */
    private @Nullable Hit year(int i) {
        Hit spelled = spelled(i);
        if (spelled != null) {
            return spelled;
        }
        int year = Vocabulary.year(words.at(i));
        if (year < 0) {
            return null;
        }
        boolean counted = year % 100 == 0 && words.pos(i + 1).endsWith("S");
        boolean money = words.at(i - 1).equals("$")
                || words.at(i - 1).equals("€")
                || words.at(i - 1).equals("£")
                || words.at(i + 1).equals("%");
        boolean likely = switch (words.at(i - 1)) {
            case "in",
                    "between",
                    "since",
                    "by",
                    "until",
                    "till",
                    "from",
                    "to",
                    "and",
                    "of",
                    "during",
                    "before",
                    "after",
                    "through",
                    "around",
                    "about",
                    "for",
                    "the",
                    "early",
                    "late",
                    "mid",
                    "as",
                    "or",
                    "(",
                    "," -> true;
            default -> words.pos(i + 1).startsWith("NN") || words.pos(i + 1).startsWith("JJ");
        };
        boolean known = year >= 1900 || words.at(i - 1).equals("in");
        boolean attributive =
                words.pos(i + 1).startsWith("NN") || words.pos(i + 1).startsWith("JJ");
        boolean amount = switch (words.at(i - 1)) {
            case "about", "around", "of", "for", "to", "," ->
                attributive && words.pos(i + 1).endsWith("S");
            default -> false;
        };
        if (counted || money || !likely || !known || amount) {
            return null;
        }
        return new Hit(i + 1, Almanac.year(year), Grain.YEAR);
    }

    /** Nineteen ninety-six, two thousand and three: years as transcripts of speech write them. */
    private @Nullable Hit spelled(int i) {
        if (words.after(i, "two", "thousand") > 0) {
            boolean year = words.at(i - 1).equals("year") || words.at(i - 1).equals("in");
            int at = words.at(i + 2).equals("and") ? i + 3 : i + 2;
            int rest = Vocabulary.below100(words.at(at));
            if (rest > 0 && (year || at > i + 2)) {
                return new Hit(at + 1, Almanac.year(2000 + rest), Grain.YEAR);
            }
            return year ? new Hit(i + 2, Almanac.year(2000), Grain.YEAR) : null;
        }
        int century = Vocabulary.number(words.at(i));
        if ((century != 18 && century != 19 && century != 20)
                || Character.isDigit(words.at(i).charAt(0))) {
            return null;
        }
        int at = words.at(i + 1).equals("-") ? i + 2 : i + 1;
        int rest = Vocabulary.below100(words.at(at));
        if (rest < 10) {
            return null;
        }
        int ones = rest % 10 == 0 && words.at(at + 1).equals("-") ? Vocabulary.below100(words.at(at + 2)) : -1;
        boolean both = ones > 0 && ones < 10;
        return new Hit(both ? at + 3 : at + 1, Almanac.year(century * 100 + rest + (both ? ones : 0)), Grain.YEAR);
    }

    /** The 1990s; the '90s. */
    private @Nullable Hit decade(int i) {
        String word = words.at(i);
        if (word.length() < 3 || !word.endsWith("s")) {
            return null;
        }
        String bare = word.substring(0, word.length() - (word.endsWith("'s") ? 2 : 1));
        int first = Vocabulary.year(bare);
        if (first < 0) {
            String two =
                    bare.startsWith("'") ? bare.substring(1) : words.at(i - 1).equals("'") ? bare : "";
            int short2 = two.length() == 2 ? Vocabulary.figures(two, 2) : -1;
            first = short2 >= 20 ? 1900 + short2 : -1;
        }
        return first < 0 || first % 10 != 0 ? null : new Hit(i + 1, Almanac.years(first, first + 9), Grain.DECADE);
    }
}
