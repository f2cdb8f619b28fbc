package tiltmeter.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.reader.time.Almanac.Part;
import tiltmeter.reader.time.Vocabulary.Unit;

/** Times told from the day of publication: yesterday, last week, three years ago, in recent days, next Tuesday. */
final class Relative {
    /** How many units "recent", "coming" and "a few" may stand for; a figure of ours that errs on the wide side. */
    private static final int FEW = 7;

    private final Words words;
    private final Almanac almanac;

    Relative(Words words, Almanac almanac) {
        this.words = words;
        this.almanac = almanac;
    }

    /** What stands at {@code i}, or null. */
    @Nullable
    Hit at(int i, boolean future) {
        Hit hit = dayWord(i);
        if (hit == null) {
            hit = counted(i);
        }
        if (hit == null) {
            hit = pointed(i, future);
        }
        return hit == null ? weekend(i, future) : hit;
    }

    private @Nullable Hit dayWord(int i) {
        int start = words.at(i).equals("the") ? i + 1 : i;
        if (words.after(start, "day", "before", "yesterday") > 0) {
            return day(start + 3, -2);
        }
        if (words.after(start, "day", "after", "tomorrow") > 0) {
            return day(start + 3, 2);
        }
        return switch (words.at(i)) {
            case "today" -> day(i + 1, 0);
            case "tonight" -> day(i + 1, 0);
            case "yesterday" -> day(partOfDay(i + 1), -1);
            case "tomorrow" -> day(partOfDay(i + 1), 1);
            case "overnight" ->
                words.pos(i).startsWith("RB")
                        ? new Hit(i + 1, almanac.from(d -> new Days(d.minusDays(1), d)), Grain.DAY)
                        : null;
            default -> null;
        };
    }

    private Hit day(int to, int steps) {
        return new Hit(to, almanac.calendar(Unit.DAY, steps), Grain.DAY);
    }

    private int partOfDay(int i) {
        return Vocabulary.PARTS_OF_DAY.contains(words.at(i)) ? i + 1 : i;
    }

    /** Three years ago; a week from now; decades ago; two days after …; weeks before …. */
    private @Nullable Hit counted(int i) {
        int at = i;
        int count = -1;
        boolean vague = false;
        String word = words.at(at);
        if (words.at(i - 1).equals("-")) {
            return null;
        }
        if (word.equals("a") || word.equals("an")) {
            if (words.after(at + 1, "couple", "of") > 0) {
                count = 2;
                vague = true;
                at += 3;
            } else if (words.after(at + 1, "few") > 0) {
                vague = true;
                at += 2;
            } else {
                count = 1;
                at++;
            }
        } else if (Vocabulary.number(word) > 0) {
            count = Vocabulary.number(word);
            at++;
            if (words.after(at, "and", "a", "half") > 0) {
                at += 3;
                vague = true;
            }
        } else if (word.equals("several") || word.equals("many") || word.equals("some")) {
            vague = true;
            at++;
        } else if (Vocabulary.plural(word)) {
            vague = true;
        }
        String unitWord = words.at(at);
        Unit unit = at == i && !vague ? null : Vocabulary.unit(unitWord);
        if (unit == null) {
            return null;
        }
        if (count < 0 && !vague) {
            return null;
        }
        return told(at + 1, unit, count, vague);
    }

    private @Nullable Hit told(int at, Unit unit, int count, boolean vague) {
        String next = words.at(at);
        if (next.equals("ago")) {
            return new Hit(at + 1, past(unit, count, vague), count < 0 || vague ? Grain.VAGUE : grain(unit));
        }
        if (words.after(at, "from", "now") > 0) {
            Days days = count < 0 || vague ? null : almanac.away(unit, count);
            return new Hit(at + 2, days, days == null ? Grain.VAGUE : grain(unit));
        }
        boolean narrative = switch (next) {
            case "earlier", "later", "before", "after", "prior", "afterward", "afterwards" -> true;
            default -> false;
        };
        return narrative ? new Hit(at + 1, null, Grain.VAGUE) : null;
    }

    private @Nullable Days past(Unit unit, int count, boolean vague) {
        if (count < 0) {
            return null;
        }
        if (vague) {
            return almanac.from(day -> {
                LocalDate far = Almanac.moved(day, unit, -count - 1);
                LocalDate near = Almanac.moved(day, unit, -Math.max(1, count - 1));
                return far.isAfter(near) ? Days.on(near) : new Days(far, near);
            });
        }
        return almanac.away(unit, -count);
    }

    private static Grain grain(Unit unit) {
        return switch (unit) {
            case MOMENT, DAY -> Grain.DAY;
            case WEEK -> Grain.WEEK;
            case MONTH -> Grain.MONTH;
            case YEAR -> Grain.YEAR;
            case DECADE, CENTURY -> Grain.DECADE;
        };
    }

    /** Last, next, this, the past, the coming, recent, earlier this …. */
    private @Nullable Hit pointed(int i, boolean future) {
        boolean article = words.at(i).equals("the") || words.at(i).equals("these");
        int at = article ? i + 1 : i;
        String word = words.at(at);
        return switch (word) {
            case "last", "past", "previous" -> back(at + 1, article || word.equals("past"), word.equals("previous"));
            case "next", "coming", "upcoming", "following" ->
                ahead(at + 1, article || word.equals("coming"), word.equals("following"), future);
            case "recent" -> recent(at + 1);
            case "earlier", "later" -> within(at + 1, word.equals("later"));
            case "this", "current" -> present(at + 1, future);
            default -> null;
        };
    }

    private @Nullable Hit back(int at, boolean rolling, boolean narrative) {
        Counted counted = count(at);
        Unit unit = Vocabulary.unit(words.at(counted.to()));
        if (unit != null && counted.to() > at) {
            Days days = counted.count() < 0 ? few(unit, -1) : almanac.rolling(unit, -counted.count());
            return new Hit(counted.to() + 1, narrative ? null : days, Grain.STRETCH);
        }
        if (unit != null) {
            boolean open = rolling || Vocabulary.plural(words.at(at));
            Days days = narrative
                    ? null
                    : Vocabulary.plural(words.at(at))
                            ? few(unit, -1)
                            : open ? almanac.rolling(unit, -1) : almanac.calendar(unit, -1);
            return new Hit(at + 1, days, open ? Grain.STRETCH : grain(unit));
        }
        return named(at, -1);
    }

    private @Nullable Hit ahead(int at, boolean rolling, boolean narrative, boolean future) {
        Counted counted = count(at);
        Unit unit = Vocabulary.unit(words.at(counted.to()));
        boolean known = !narrative && (future || !rolling || !words.at(at - 1).equals("next"));
        if (unit != null && counted.to() > at) {
            Days days = counted.count() < 0 ? few(unit, 1) : almanac.rolling(unit, counted.count());
            return new Hit(counted.to() + 1, known || published(at) ? days : null, Grain.STRETCH);
        }
        if (unit != null) {
            boolean many = Vocabulary.plural(words.at(at));
            Days days = many ? few(unit, 1) : rolling ? almanac.rolling(unit, 1) : almanac.calendar(unit, 1);
            return new Hit(at + 1, known ? days : null, rolling || many ? Grain.STRETCH : grain(unit));
        }
        return named(at, 1);
    }

    /** "the next few weeks" is told from publication even where the verb is not plainly in the future. */
    private boolean published(int at) {
        return words.at(at - 1).equals("next");
    }

    private @Nullable Hit recent(int at) {
        Unit unit = Vocabulary.unit(words.at(at));
        return unit == null || !Vocabulary.plural(words.at(at)) ? null : new Hit(at + 1, few(unit, -1), Grain.STRETCH);
    }

    /** Days and weeks are a small stretch; "recent months" up to a year; "recent years" is too vague for days. */
    private @Nullable Days few(Unit unit, int direction) {
        return switch (unit) {
            case MOMENT -> almanac.rolling(Unit.DAY, direction);
            case DAY -> almanac.rolling(unit, direction * FEW);
            case WEEK -> almanac.rolling(unit, direction * FEW);
            case MONTH -> almanac.rolling(Unit.YEAR, direction);
            case YEAR, DECADE, CENTURY -> null;
        };
    }

    private record Counted(int to, int count) {}

    /** A number before a unit; -1 for "few", "several"; {@code to} is where it was when there is none. */
    private Counted count(int at) {
        if (words.after(at, "couple", "of") > 0) {
            return new Counted(at + 2, -1);
        }
        if (words.at(at).equals("few") || words.at(at).equals("several")) {
            return new Counted(at + 1, -1);
        }
        int number = Vocabulary.number(words.at(at));
        return number > 0 ? new Counted(at + 1, number) : new Counted(at, 1);
    }

    /** Earlier this week, later this year. */
    private @Nullable Hit within(int at, boolean later) {
        boolean inThe = words.at(at).equals("in") && words.at(at + 1).equals("the");
        int word = inThe ? at + 2 : at + 1;
        if (!inThe && !words.at(at).equals("this") && !words.at(at).equals("last")) {
            return words.after(at, "today") > 0 ? day(at + 1, 0) : null;
        }
        Unit unit = Vocabulary.unit(words.at(word));
        if (unit == null || Vocabulary.plural(words.at(word)) || unit == Unit.MOMENT) {
            return null;
        }
        Days whole = almanac.calendar(unit, words.at(at).equals("last") ? -1 : 0);
        if (whole == null || words.at(at).equals("last")) {
            return new Hit(word + 1, whole, grain(unit));
        }
        Days days = almanac.from(day -> {
            LocalDate before = day.isAfter(whole.first()) ? day.minusDays(1) : day;
            return later ? new Days(day, whole.last()) : new Days(whole.first(), before);
        });
        return new Hit(word + 1, days, Grain.STRETCH);
    }

    private @Nullable Hit present(int at, boolean future) {
        if (words.at(at).equals("past") || words.at(at).equals("coming")) {
            int steps = words.at(at).equals("past") ? -1 : 1;
            Unit unit = Vocabulary.unit(words.at(at + 1));
            if (unit != null && !Vocabulary.plural(words.at(at + 1))) {
                return new Hit(at + 2, almanac.rolling(unit, steps), Grain.STRETCH);
            }
            return named(at + 1, steps);
        }
        if (Vocabulary.PARTS_OF_DAY.contains(words.at(at)) && words.at(at - 1).equals("this")) {
            return day(at + 1, 0);
        }
        Unit unit = Vocabulary.unit(words.at(at));
        if (unit != null && unit != Unit.MOMENT && !Vocabulary.plural(words.at(at))) {
            return new Hit(at + 1, almanac.calendar(unit, 0), grain(unit));
        }
        Month season = Vocabulary.season(words.at(at));
        if (season != null) {
            return new Hit(at + 1, almanac.season(season, 0, future), Grain.SEASON);
        }
        DayOfWeek weekday = Vocabulary.weekday(words.at(at));
        if (weekday != null) {
            Days days = almanac.from(day -> Days.on(Almanac.monday(day).with(TemporalAdjusters.nextOrSame(weekday))));
            return new Hit(partOfDay(at + 1), days, Grain.DAY);
        }
        Month month = words.capital(at) ? Vocabulary.month(words.at(at)) : null;
        return month == null ? null : new Hit(at + 1, almanac.monthNear(month, future, false), Grain.MONTH);
    }

    /** Last or next Tuesday, February, summer, weekend, night. */
    private @Nullable Hit named(int at, int direction) {
        String word = words.at(at);
        boolean future = direction > 0;
        if (word.equals("night") && !future) {
            return day(at + 1, -1);
        }
        if (word.equals("weekend")) {
            return new Hit(at + 1, almanac.from(day -> Almanac.weekend(day, direction)), Grain.WEEKEND);
        }
        if (word.equals("quarter")) {
            return new Hit(at + 1, almanac.from(day -> quarter(day, direction)), Grain.SEASON);
        }
        DayOfWeek weekday = words.capital(at) ? Vocabulary.weekday(word) : null;
        if (weekday != null) {
            return new Hit(partOfDay(at + 1), almanac.weekday(weekday, future, true), Grain.DAY);
        }
        Month season = Vocabulary.season(word);
        if (season != null && words.pos(at).startsWith("NN")) {
            return new Hit(at + 1, almanac.season(season, direction, future), Grain.SEASON);
        }
        Month month = words.capital(at) ? Vocabulary.month(word) : null;
        return month == null ? null : new Hit(at + 1, almanac.monthBeyond(month, future), Grain.MONTH);
    }

    private static Days quarter(LocalDate day, int steps) {
        int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
        return Almanac.threeMonths(YearMonth.of(day.getYear(), first).plusMonths(3L * steps));
    }

    /** The weekend, this weekend: the one that has begun last, or the one to come. */
    private @Nullable Hit weekend(int i, boolean future) {
        boolean pointer = switch (words.at(i)) {
            case "the", "this", "at" -> true;
            default -> false;
        };
        if (!pointer || !words.at(i + 1).equals("weekend")) {
            return null;
        }
        Days days = almanac.from(day -> {
            Days same = Almanac.weekend(day, 0);
            return future || !same.first().isAfter(day) ? same : Almanac.weekend(day, -1);
        });
        return new Hit(i + 2, days, Grain.WEEKEND);
    }

    /** Early, mid and late in front of a time; the start, middle and end of it. */
    static @Nullable Part part(String word) {
        return switch (word) {
            case "early", "beginning", "start" -> Part.EARLY;
            case "mid", "middle" -> Part.MIDDLE;
            case "late", "end" -> Part.LATE;
            default -> null;
        };
    }
}
