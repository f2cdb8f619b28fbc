package tiltmeter.reader.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Days;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.time.Almanac.Part;
import tiltmeter.reader.time.Vocabulary.Unit;

/** Puts times together: "late March", "the end of the year", "since May", "from 2014 to 2016", "a day after Monday". */
final class Composer {
    private final ParsedSentence sentence;
    private final Words words;
    private final Almanac almanac;
    private final Dates dates;
    private final NamedDays named;
    private final Relative relative;

    Composer(ParsedSentence sentence, @Nullable LocalDate published) {
        this.sentence = sentence;
        this.words = new Words(sentence);
        this.almanac = new Almanac(published);
        this.dates = new Dates(words, almanac);
        this.named = new NamedDays(words, almanac);
        this.relative = new Relative(words, almanac);
    }

    /** The time told from {@code i} on, with what bounds it ("since", "until", "from … to"), or null. */
    @Nullable
    Hit at(int i) {
        Hit hit = bounded(i);
        return hit == null ? ranged(i) : hit;
    }

    /** The time named from {@code i} on, with no word that bounds it, or null. */
    @Nullable
    Hit named(int i) {
        Hit part = part(i);
        return part == null ? null : offset(i, part);
    }

    /**
     * Whether the time that ends before {@code to} also dates a word of its own: "since Monday's strike", "since May,
     * when".
     */
    boolean shared(int to) {
        int comma = words.at(to).equals(",") ? to + 1 : to;
        return words.at(to).equals("'s")
                || words.at(to).equals("'")
                || words.at(comma).equals("when");
    }

    /** Whether it ends on a word such as "after", so that its days hang on the next time. */
    boolean open(int to) {
        return words.at(to - 1).equals("after") || words.at(to - 1).equals("before");
    }

    private boolean future(int i) {
        return Tense.future(sentence, i);
    }

    private @Nullable Hit bounded(int i) {
        return switch (words.at(i)) {
            case "since" -> since(i + 1);
            case "until", "till" -> until(i + 1);
            case "by" -> until(i + 1);
            case "before" -> before(i + 1);
            case "after" -> after(i + 1);
            case "between" -> pair(i + 1, "and");
            case "from" -> from(i + 1);
            case "within", "in" -> ahead(i);
            default -> null;
        };
    }

    private @Nullable Hit since(int i) {
        Hit inner = part(i);
        if (inner == null || inner.grain() == Grain.VAGUE) {
            return null;
        }
        Days days = inner.days();
        LocalDate published = almanac.published();
        boolean past = days != null && published != null && !days.first().isAfter(published);
        return new Hit(
                inner.to(),
                past && days != null && published != null ? new Days(days.first(), published) : null,
                Grain.STRETCH);
    }

    /** An end that lies ahead bounds from publication on; one that lies behind leaves the beginning open. */
    private @Nullable Hit until(int i) {
        Hit inner = part(i);
        if (inner == null) {
            return null;
        }
        Days days = inner.days();
        LocalDate published = almanac.published();
        boolean ahead = days != null && published != null && days.last().isAfter(published);
        return new Hit(
                inner.to(),
                ahead && days != null && published != null ? new Days(published, days.last()) : null,
                Grain.STRETCH);
    }

    private @Nullable Hit before(int i) {
        Hit inner = part(i);
        if (inner == null) {
            return null;
        }
        Days days = inner.days();
        LocalDate published = almanac.published();
        boolean ahead = days != null && published != null && days.first().isAfter(published);
        return new Hit(
                inner.to(),
                ahead && days != null && published != null
                        ? new Days(published, days.first().minusDays(1))
                        : null,
                Grain.STRETCH);
    }

    private @Nullable Hit after(int i) {
        Hit inner = part(i);
        if (inner == null) {
            return null;
        }
        Days days = inner.days();
        LocalDate published = almanac.published();
        boolean past = days != null && published != null && !days.last().isAfter(published);
        return new Hit(
                inner.to(),
                past && days != null && published != null ? new Days(days.last(), published) : null,
                Grain.STRETCH);
    }

    private @Nullable Hit from(int i) {
        Hit pair = pair(i, "to");
        pair = pair == null ? pair(i, "until") : pair;
        return pair == null ? pair(i, "through") : pair;
    }

    private @Nullable Hit pair(int i, String between) {
        Hit first = part(i);
        if (first == null) {
            return null;
        }
        int at = words.at(first.to()).equals(",") ? first.to() + 1 : first.to();
        Hit second = words.at(at).equals(between) ? part(at + 1) : null;
        return second == null ? null : spanned(first, second);
    }

    private static Hit spanned(Hit first, Hit second) {
        Days a = first.days();
        Days b = second.days();
        if (a == null || b == null) {
            return new Hit(second.to(), null, Grain.STRETCH);
        }
        LocalDate start = a.first();
        if (start.isAfter(b.last())) {
            boolean weekdays =
                    first.grain() == Grain.DAY && !start.minusWeeks(1).isAfter(b.last());
            start = weekdays ? start.minusWeeks(1) : start.minusYears(1);
        }
        return new Hit(second.to(), start.isAfter(b.last()) ? null : new Days(start, b.last()), Grain.STRETCH);
    }

    /** "within two weeks", "in three days" of what is to come; of the past they tell how long, not when. */
    private @Nullable Hit ahead(int i) {
        String word = words.at(i + 1);
        int count = word.equals("a") || word.equals("an") ? 1 : Vocabulary.number(word);
        Unit unit = count > 0 ? Vocabulary.unit(words.at(i + 2)) : null;
        boolean rolling = words.at(i).equals("within");
        if (unit == null || words.at(i + 3).equals("of") || words.at(i + 3).equals("-") || !future(i)) {
            return null;
        }
        return new Hit(i + 3, rolling ? almanac.rolling(unit, count) : almanac.away(unit, count), Grain.STRETCH);
    }

    /** A time, or two of one grain with "to" between them. */
    private @Nullable Hit ranged(int i) {
        Hit first = part(i);
        if (first == null) {
            return null;
        }
        String between = words.at(first.to());
        boolean range = between.equals("to") || between.equals("through") || between.equals("-") || between.equals("–");
        Hit second = range ? part(first.to() + 1) : null;
        return second != null && second.grain() == first.grain() && first.grain() != Grain.VAGUE
                ? spanned(first, second)
                : offset(i, first);
    }

    /** Early, mid, late; the start and the end of a time. */
    private @Nullable Hit part(int i) {
        int at = words.at(i).equals("the") ? i + 1 : i;
        if (words.middle(i)) {
            Hit whole = single(i);
            return whole == null ? null : third(whole, Part.MIDDLE);
        }
        Part part = Relative.part(words.at(at));
        if (part == null) {
            return single(i);
        }
        int whole = at + 1;
        if (words.at(whole).equals("-")) {
            whole++;
        }
        if (words.at(whole).equals("of") || words.at(whole).equals("in")) {
            whole++;
        } else if (at > i && !words.at(at).equals("late") && !words.at(at).equals("early")) {
            return single(i);
        }
        Hit found = single(whole);
        if (found == null) {
            found = currentOf(whole);
        }
        return found == null ? single(i) : third(found, part);
    }

    /** The year, the month, the week after "the end of". */
    private @Nullable Hit currentOf(int i) {
        Unit unit = words.at(i).equals("the") ? Vocabulary.unit(words.at(i + 1)) : null;
        if (unit == null || Vocabulary.plural(words.at(i + 1)) || unit == Unit.MOMENT || unit == Unit.DAY) {
            return null;
        }
        Grain grain = unit == Unit.WEEK ? Grain.WEEK : unit == Unit.MONTH ? Grain.MONTH : Grain.YEAR;
        return new Hit(i + 2, almanac.calendar(unit, 0), grain);
    }

    private static Hit third(Hit whole, Part part) {
        Grain grain = switch (whole.grain()) {
            case MONTH -> Grain.PART_OF_MONTH;
            case SEASON -> Grain.MONTH;
            case YEAR -> Grain.SEASON;
            case DECADE -> Grain.YEAR;
            case DAY, WEEKEND, WEEK, PART_OF_MONTH, STRETCH, VAGUE -> null;
        };
        Days days = whole.days();
        if (grain == null || days == null) {
            return whole;
        }
        return new Hit(whole.to(), Almanac.third(days, part), grain);
    }

    private @Nullable Hit single(int i) {
        boolean future = future(Math.min(i, words.size() - 1));
        Hit hit = named.at(i, future);
        if (hit == null) {
            hit = dates.at(i, future);
        }
        return hit == null ? relative.at(i, future) : hit;
    }

    /** "two days after Monday": counted from a day that is known. */
    private Hit offset(int i, Hit hit) {
        if (!open(hit.to()) || hit.to() != i + 3) {
            return hit;
        }
        Hit inner = part(hit.to());
        Days days = inner == null ? null : inner.days();
        String word = words.at(i);
        int count = word.equals("a") || word.equals("an") ? 1 : Vocabulary.number(word);
        Unit unit = Vocabulary.unit(words.at(i + 1));
        if (inner == null || days == null || inner.grain() != Grain.DAY || unit == null || count < 0) {
            return hit;
        }
        int signed = words.at(i + 2).equals("after") ? count : -count;
        return new Hit(hit.to(), Days.on(Almanac.moved(days.first(), unit, signed)), Grain.DAY);
    }
}
