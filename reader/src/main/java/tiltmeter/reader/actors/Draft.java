package tiltmeter.reader.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.model.Sector;
import tiltmeter.model.Span;

/**
 * A mention while it is worked out.
 *
 * @param figure the person meant, or null for a country or body
 * @param nature which pronouns can stand for it
 */
record Draft(
        int from,
        int to,
        int head,
        Mention.Kind kind,
        Span span,
        @Nullable String code,
        @Nullable Sector sector,
        @Nullable String name,
        @Nullable Figure figure,
        List<Who> others,
        Nature nature) {

    /** What kind of thing is meant. */
    enum Nature {
        /** One human being: he, she. */
        PERSON,
        /** A country or body: it, and sometimes they. */
        BODY,
        /** Several people or countries: they. */
        GROUP
    }

    /** Somebody beside the first whom the same words stand for. */
    record Who(
            @Nullable String code,
            @Nullable Sector sector,
            @Nullable String name,
            @Nullable Figure figure) {
        Participant participant(@Nullable Span span, @Nullable String text) {
            return new Participant(span, text, code, sector, name, figure == null ? null : figure.name());
        }
    }

    Draft {
        others = List.copyOf(others);
    }

    Who who() {
        return new Who(code, sector, name, figure);
    }

    /** The first and the others. */
    List<Who> everybody() {
        List<Who> all = new ArrayList<>();
        all.add(who());
        all.addAll(others);
        return all;
    }

    Mention mention(String body) {
        String text = span.of(body);
        List<Participant> rest = new ArrayList<>();
        for (Who other : others) {
            rest.add(other.participant(span, text));
        }
        return new Mention(from, to, head, kind, who().participant(span, text), rest);
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }
}
