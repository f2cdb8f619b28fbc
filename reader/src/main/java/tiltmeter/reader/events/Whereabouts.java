package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Quad;
import tiltmeter.reader.actors.Mention;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.syntax.Clauses;
import tiltmeter.reader.syntax.Token;
import tiltmeter.reader.time.CalendarWords;

/**
 * Where an act takes place, as printed: Vienna in "met in Vienna", Black Sea in "a drill in the Black Sea". Only a name
 * after a preposition of place counts that hangs on the act's own words or, where more than words are exchanged, on its
 * object ("bombed a depot near Luga"). Misses: places told in another clause, and those that the act's words take in
 * ("the Vienna talks").
 */
final class Whereabouts {
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "near", "outside", "inside", "off", "over", "around", "across");

    /** Prepositions after which a name that nobody knows is a place nearly always. */
    private static final Set<String> SURE = Set.of("in", "near", "outside", "inside");

    private Whereabouts() {}

    /** The place of {@code draft}'s act, or null where its words name none. */
    static @Nullable String of(Draft draft) {
        Scene scene = draft.scene;
        List<Token> around = new ArrayList<>();
        around.add(draft.trigger);
        Token head = scene.clauses().head(draft.trigger);
        boolean carried = head != null && draft.trigger.label().equals("dobj") && Clauses.verbal(head);
        for (Token token : scene.parse().tokens()) {
            boolean part = draft.words.contains(token.span()) && token.index() != draft.trigger.index();
            if (part && (token.pos().startsWith("NN") || Clauses.verbal(token))) {
                around.add(token);
            }
        }
        if (carried && head != null) {
            around.add(head);
        }
        boolean deed = draft.act.type().quad() == Quad.MATERIAL_CONFLICT
                || draft.act.type().quad() == Quad.MATERIAL_COOPERATION;
        if (deed && Clauses.verbal(draft.trigger)) {
            around.addAll(scene.clauses().undergoers(draft.trigger));
        }
        for (Token word : around) {
            for (Token preposition : scene.clauses().children(word, "prep")) {
                if (PREPOSITIONS.contains(preposition.lemma())) {
                    for (Token object : scene.clauses().children(preposition, "pobj")) {
                        String place = place(scene, preposition, object);
                        if (place != null) {
                            return place;
                        }
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable String place(Scene scene, Token preposition, Token object) {
        if (!object.pos().startsWith("NNP") || CalendarWords.names(object.lemma())) {
            return null;
        }
        Mention mention = scene.covering(object);
        if (mention != null) {
            String code = mention.participant().code();
            boolean country = code != null
                    && code.length() == 3
                    && !Set.of("NSA", "CVL", "WST").contains(code);
            return country && mention.participant().person() == null ? printed(scene, object) : null;
        }
        return SURE.contains(preposition.lemma()) ? printed(scene, object) : null;
    }

    /** The name with the names right before it: "the Black Sea" without its article. */
    private static String printed(Scene scene, Token object) {
        int from = object.index();
        while (from > 0 && scene.parse().token(from - 1).pos().startsWith("NNP")) {
            from--;
        }
        StringBuilder printed = new StringBuilder();
        for (int i = from; i <= object.index(); i++) {
            printed.append(printed.isEmpty() ? "" : " ")
                    .append(scene.parse().token(i).form());
        }
        return printed.toString();
    }
}
