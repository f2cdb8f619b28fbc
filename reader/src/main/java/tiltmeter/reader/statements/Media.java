package tiltmeter.reader.statements;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.outlets.Outlets;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;

/**
 * Through what something was said: the outlet that was told it, or the occasion named beside the cue ("in an interview
 * with the Brill Herald", "on state television").
 *
 * <p>Misses: an occasion named in another sentence, and outlets that are neither known nor called by a usual name.
 */
final class Media {
    private static final Set<String> PLACES =
            Set.of("in", "at", "on", "during", "to", "with", "via", "through", "by", "from", "for", "before");

    private static final Set<String> OCCASIONS = Set.of(
            "interview",
            "statement",
            "speech",
            "remark",
            "comment",
            "conference",
            "briefing",
            "address",
            "tweet",
            "post",
            "letter",
            "article",
            "op-ed",
            "editorial",
            "column",
            "essay",
            "broadcast",
            "television",
            "tv",
            "radio",
            "hearing",
            "testimony",
            "debate",
            "message",
            "report",
            "podcast",
            "book",
            "memoir",
            "memo",
            "document",
            "email",
            "e-mail",
            "video",
            "readout",
            "communique",
            "communiqué",
            "declaration",
            "sermon",
            "lecture",
            "telegram",
            "note",
            "toast",
            "lawsuit",
            "filing",
            "affidavit",
            "newspaper",
            "magazine",
            "blog",
            "website",
            "appearance",
            "call",
            "press");

    /** Services by name, and last words of the names of outlets. */
    private static final Set<String> OUTLETS = Set.of(
            "twitter",
            "facebook",
            "telegram",
            "weibo",
            "instagram",
            "youtube",
            "tiktok",
            "times",
            "post",
            "journal",
            "herald",
            "tribune",
            "guardian",
            "telegraph",
            "gazette",
            "news",
            "magazine",
            "chronicle",
            "television",
            "tv",
            "radio",
            "daily",
            "weekly");

    private final Outlets outlets;

    Media(Outlets outlets) {
        this.outlets = outlets;
    }

    /** The words that name it; null when none do. */
    @Nullable
    String of(Stage stage, Finding finding) {
        Token addressee = finding.addressee();
        if (addressee != null && outlet(stage, addressee)) {
            return whole(stage, addressee);
        }
        Token verb = finding.trigger();
        for (int steps = 0; verb != null && steps < 2; steps++) {
            String found = beside(stage, finding, verb);
            if (found != null) {
                return found;
            }
            boolean on = verb.label().equals("xcomp")
                    || verb.label().equals("advcl")
                    || verb.label().equals("conj");
            verb = on ? stage.clauses().head(verb) : null;
        }
        return null;
    }

    private @Nullable String beside(Stage stage, Finding finding, Token verb) {
        for (Token preposition : stage.parse().children(verb)) {
            if (!PLACES.contains(preposition.lemma()) || Clauses.verbal(preposition)) {
                continue;
            }
            for (Token object : stage.clauses().children(preposition, "pobj")) {
                boolean said = finding.content().stream().anyMatch(span -> span.contains(object.span()));
                if (said || finding.speakers().contains(object)) {
                    continue;
                }
                boolean occasion = OCCASIONS.contains(object.lemma())
                        && !preposition.lemma().equals("by");
                if (occasion || outlet(stage, object)) {
                    return occasion ? occasion(stage, object, finding.content()) : whole(stage, object);
                }
            }
        }
        return null;
    }

    /**
     * The occasion with the outlet that goes with it: "an interview with NBC News", "remarks broadcast on state TV".
     */
    private String occasion(Stage stage, Token head, List<Span> content) {
        Span name = Speakers.name(stage, head);
        int end = name.end();
        for (Token child : stage.parse().children(head)) {
            boolean after = child.index() > head.index();
            for (Token below : after ? stage.parse().children(child) : List.<Token>of()) {
                Token object = below.label().equals("prep") ? first(stage, below) : below;
                boolean fits = object != null
                        && object.index() > child.index()
                        && (outlet(stage, object) || OCCASIONS.contains(object.lemma()))
                        && content.stream().noneMatch(span -> span.contains(object.span()));
                if (fits && object != null) {
                    end = Math.max(end, object.span().end());
                }
            }
        }
        int next = head.index() + 1;
        if (end == name.end() && next < stage.parse().size()) {
            // The parser may hang "with the Herald" on the verb.
            Token object = first(stage, stage.parse().token(next));
            boolean said = object != null && content.stream().anyMatch(span -> span.contains(object.span()));
            end = object != null && !said && outlet(stage, object)
                    ? object.span().end()
                    : end;
        }
        return new Span(name.start(), end).of(stage.body());
    }

    private static @Nullable Token first(Stage stage, Token preposition) {
        List<Token> objects = stage.clauses().children(preposition, "pobj");
        return objects.isEmpty() ? null : objects.get(0);
    }

    private boolean outlet(Stage stage, Token head) {
        if (!head.pos().startsWith("NN")) {
            return false;
        }
        String name = Speakers.name(stage, head).of(stage.body());
        boolean usual = OUTLETS.contains(head.lemma().toLowerCase(Locale.ROOT));
        Mention mention = stage.scene().at(head);
        if (!usual && mention != null && mention.participant().person() != null) {
            return false;
        }
        return (usual && (head.pos().startsWith("NNP") || OCCASIONS.contains(head.lemma())))
                || (head.pos().startsWith("NNP") && outlets.find(name, null).isPresent());
    }

    private static String whole(Stage stage, Token head) {
        return Speakers.name(stage, head).of(stage.body());
    }
}
