package tiltmeter.reader.statements;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.statements.Cue;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.Token;
import tiltmeter.reader.time.CalendarWords;

/** Cuts out what a verb attributes without a clause: "condemned the raid", "called it a trap", "warned of floods". */
final class NamedContents {
    private static final Set<String> WITH_OBJECT =
            Set.of("as", "for", "over", "in", "to", "of", "by", "on", "with", "about", "from", "against", "between");

    private static final Set<String> TIMES = Set.of(
            "interview",
            "statement",
            "tweet",
            "speech",
            "letter",
            "conference",
            "twitter",
            "facebook",
            "telegram",
            "week",
            "month",
            "year",
            "morning",
            "night",
            "television");

    private NamedContents() {}

    /** Content in an object, a predicate or after a preposition. */
    static List<Span> of(Stage stage, Cue cue, Token verb) {
        for (String place : cue.content()) {
            List<Span> found = switch (place) {
                case "that", "quote", "inf", "ing", "clause" -> List.of();
                case "obj", "pred" -> object(stage, verb, place.equals("pred"));
                default -> prepositional(stage, verb, place);
            };
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Span> object(Stage stage, Token verb, boolean predicate) {
        if (stage.clauses().passive(verb)) {
            List<Token> told = Speakers.ofVerb(stage, verb).isEmpty()
                    ? List.of()
                    : stage.clauses().undergoers(verb);
            return told.isEmpty() || predicate ? List.of() : ClauseSpans.one(phrase(stage, told.get(0), verb));
        }
        int from = -1;
        int to = -1;
        boolean named = false;
        for (Token child : stage.parse().children(verb)) {
            if (child.index() < verb.index()) {
                continue;
            }
            boolean called = child.label().equals("oprd")
                    || child.label().equals("ccomp")
                    || child.label().equals("xcomp");
            named |= predicate && (called || child.lemma().equals("as"));
            if (from < 0 && (child.label().equals("dobj") || (predicate && called))) {
                from = predicate ? verb.index() + 1 : stage.low(child);
                to = stage.high(child);
            } else if (from >= 0 && goesOn(stage, child, to)) {
                to = Math.max(to, stage.high(child));
            }
        }
        return from < 0 || (predicate && !named)
                ? List.of()
                : ClauseSpans.one(stage.trimmed(Math.max(from, verb.index() + 1), to));
    }

    /** Whether {@code child} says more of the object that ends at {@code to}: "praised the crew for its courage". */
    private static boolean goesOn(Stage stage, Token child, int to) {
        boolean next = stage.low(child) == to + 1;
        return switch (child.label()) {
            case "oprd", "xcomp" -> true;
            case "prep" ->
                WITH_OBJECT.contains(child.lemma())
                        && (next || child.lemma().equals("as") || child.lemma().equals("for"))
                        && !timely(stage, child);
            case "advcl" -> next && child.pos().equals("VB");
            default -> false;
        };
    }

    private static boolean timely(Stage stage, Token preposition) {
        for (Token child : stage.parse().children(preposition)) {
            if (CalendarWords.names(child.lemma())
                    || TIMES.contains(child.lemma())
                    || (child.pos().equals("CD") && child.form().length() == 4)) {
                return true;
            }
        }
        return false;
    }

    /** The noun and what belongs to it, but not the clause of the cue itself. */
    private static @Nullable Span phrase(Stage stage, Token noun, Token verb) {
        int to = stage.high(noun) >= verb.index() && verb.index() > noun.index()
                ? stage.low(verb) - 1
                : stage.high(noun);
        return stage.trimmed(stage.low(noun), Math.max(noun.index(), to));
    }

    private static List<Span> prepositional(Stage stage, Token verb, String preposition) {
        for (Token child : stage.parse().children(verb)) {
            if (child.lemma().equals(preposition)
                    && child.index() > verb.index()
                    && !child.label().equals("agent")
                    && stage.high(child) > child.index()) {
                return ClauseSpans.one(stage.trimmed(child.index() + 1, stage.high(child)));
            }
        }
        return List.of();
    }
}
