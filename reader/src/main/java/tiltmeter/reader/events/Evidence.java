package tiltmeter.reader.events;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act.WordClass;
import tiltmeter.model.Participant;
import tiltmeter.model.Sector;
import tiltmeter.model.Span;
import tiltmeter.model.Status;
import tiltmeter.reader.actors.Mention;

/**
 * What speaks for and against a draft, as numbers that {@link Confidence} weighs. Nothing in it names anybody or a
 * single word, so that what is learnt from a few labelled articles holds for others.
 */
final class Evidence {
    private static final int MANY = 6;
    private static final double LONG = 40;

    private Evidence() {}

    /**
     * Features of {@code draft} with their values, each in [-5, 5]; absent ones are 0.
     *
     * @param siblings how many drafts share its trigger, itself among them
     */
    static Map<String, Double> of(Draft draft, int siblings) {
        Map<String, Double> found = new LinkedHashMap<>();
        found.put("bias", 1.0);
        found.put("demands", Math.min(MANY, draft.act.frame().demands()) / (double) MANY);
        found.put("quad:" + draft.act.type().quad().name(), 1.0);
        found.put("class:" + draft.act.pos().name(), 1.0);
        end("actor", draft.actor, draft, found);
        end("recipient", draft.recipient, draft, found);
        flag("inferred", draft.inferred, found);
        flag("performed", draft.performed, found);
        flag("symmetric", draft.symmetric, found);
        flag("several-pairs", siblings > 1, found);
        flag("other-types-fit", !draft.alternatives.isEmpty(), found);
        flag("open", draft.status != Status.HAPPENED, found);
        flag("told-by-others", draft.voiceCode != null, found);
        boolean same = draft.actorCode() != null && draft.actorCode().equals(draft.recipientCode());
        flag("same-code", same, found);
        flag("both-coded", draft.actorCode() != null && draft.recipientCode() != null && !same, found);
        flag("noun-without-ends", draft.act.pos() == WordClass.NOUN && draft.recipient == null, found);
        found.put("length", Math.min(2, draft.scene.parse().size() / LONG));
        if (draft.opinion.isEmpty()) {
            found.put("model:none", 1.0);
        } else {
            double share = draft.opinion.getOrDefault(draft.act.type(), 0.0);
            found.put("model:share", share);
            double most = draft.opinion.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
            flag("model:agrees", share == most, found);
        }
        return found;
    }

    private static void end(String role, @Nullable Participant end, Draft draft, Map<String, Double> found) {
        if (end == null) {
            found.put(role + ":none", 1.0);
            return;
        }
        Span span = end.span();
        boolean here = span != null && draft.scene.parse().span().contains(span);
        flag(role + ":elsewhere", !here, found);
        flag(role + ":uncoded", end.code() == null, found);
        flag(
                role + ":civil",
                "CVL".equals(end.code()) || end.sector() == Sector.MED || end.sector() == Sector.BUS,
                found);
        Mention mention = here && span != null ? mention(draft, span) : null;
        if (mention != null) {
            found.put(role + ":" + mention.kind().name(), 1.0);
            double steps = Math.abs(mention.head() - draft.trigger.index());
            found.put(role + ":steps", Math.min(2, steps / 10));
        }
    }

    static @Nullable Mention mention(Draft draft, Span span) {
        for (Mention mention : draft.scene.mentions()) {
            if (span.equals(mention.span())) {
                return mention;
            }
        }
        return null;
    }

    private static void flag(String name, boolean holds, Map<String, Double> found) {
        if (holds) {
            found.put(name, 1.0);
        }
    }
}
