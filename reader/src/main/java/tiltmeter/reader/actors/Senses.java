package tiltmeter.reader.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks what a name stands for where it can stand for several things. */
final class Senses {
    private final Memory memory;
    private final @Nullable LocalDate day;

    Senses(Memory memory, @Nullable LocalDate day) {
        this.memory = memory;
        this.day = day;
    }

    /**
     * The country, body, seat or place that a name stands for; null for a person's name, or when it could be several
     * and nothing said before tells which.
     */
    @Nullable
    Sense choose(List<Sense> senses) {
        List<Sense> open = new ArrayList<>();
        for (Sense sense : senses) {
            boolean person = sense.kind() == Sense.Kind.PERSON || sense.kind() == Sense.Kind.SURNAME;
            if (!person && sense.period().holds(day)) {
                open.add(sense);
            }
        }
        Sense best = null;
        for (Sense sense : open) {
            best = best == null || better(sense, best) ? sense : best;
        }
        if (best == null) {
            return null;
        }
        for (Sense sense : open) {
            boolean tied = !sense.code().equals(best.code()) && !better(best, sense);
            if (tied && !sameKindOfThing(sense, best)) {
                return null;
            }
        }
        return best;
    }

    private boolean better(Sense a, Sense b) {
        int named = Integer.compare(memory.count(a.code()), memory.count(b.code()));
        if (named != 0 && !a.code().equals(b.code())) {
            return named > 0;
        }
        return a.kind().compareTo(b.kind()) < 0;
    }

    /** An undated text leaves the periods of one body open; the earlier line of the file then goes first. */
    private boolean sameKindOfThing(Sense a, Sense b) {
        return day == null && a.name().equals(b.name());
    }
}
