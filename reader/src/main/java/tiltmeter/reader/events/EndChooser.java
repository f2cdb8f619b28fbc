package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.ends.Judge;
import tiltmeter.reader.ends.Question;
import tiltmeter.reader.statements.Attribution;

/**
 * Settles who stands at the ends of acts where their clauses do not tell, or tell it badly: "the strike", "was killed",
 * "rebels attacked". Whoever the article mentions may be meant; a {@link Judge} weighs them.
 */
final class EndChooser {
    /** At most so many may be meant: all in the sentence, then the commonest of the article. */
    private static final int MOST_CANDIDATES = 8;

    private final Judge judge;

    EndChooser(Judge judge) {
        this.judge = judge;
    }

    /** Settles the ends of all drafts of an article, which are in reading order. */
    void complete(List<Draft> drafts, List<Scene> scenes, List<Attribution> attributions) {
        Company company = new Company(scenes);
        History history = new History(drafts);
        Map<Integer, List<Draft>> bySentence = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            bySentence
                    .computeIfAbsent(draft.scene.number(), number -> new ArrayList<>())
                    .add(draft);
        }
        List<Runnable> changes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.performed) {
                continue;
            }
            List<Draft> together = bySentence.getOrDefault(draft.scene.number(), List.of());
            EndFeatures features = new EndFeatures(
                    company, history, setting(draft, together, attributions, Anaphora.suggestion(drafts, i)));
            Question question = question(draft, together, company, features);
            if (question.answers() > 1) {
                int answer = judge.answer(question);
                changes.add(() -> apply(draft, question, answer, company));
            }
        }
        changes.forEach(Runnable::run);
    }

    private static EndFeatures.Setting setting(
            Draft draft, List<Draft> together, List<Attribution> attributions, @Nullable Draft suggestion) {
        Map<Integer, Draft> byTrigger = new HashMap<>();
        List<Draft> beside = new ArrayList<>();
        for (Draft other : together) {
            byTrigger.putIfAbsent(other.trigger.index(), other);
            if (other.trigger.index() != draft.trigger.index()) {
                beside.add(other);
            }
        }
        Attribution said = null;
        for (Attribution attribution : attributions) {
            boolean holds = attribution.sentence() == draft.scene.number()
                    && attribution.speaker() != null
                    && attribution.says(draft.trigger.span());
            if (holds && (said == null || attribution.length() < said.length())) {
                said = attribution;
            }
        }
        return new EndFeatures.Setting(
                draft,
                EndFeatures.above(draft, byTrigger),
                beside,
                said == null ? null : said.speaker(),
                said == null ? null : said.addressee(),
                suggestion);
    }

    private static Question question(Draft draft, List<Draft> together, Company company, EndFeatures features) {
        List<Draft> listed = new ArrayList<>();
        for (Draft other : together) {
            if (other.trigger.index() == draft.trigger.index() && other.act.equals(draft.act)) {
                listed.add(other);
            }
        }
        boolean actors = listed.stream().map(Draft::actorCode).distinct().count() > 1;
        boolean recipients =
                listed.stream().map(Draft::recipientCode).distinct().count() > 1;
        List<Question.Option> doers = options(draft, true, !actors, company, features);
        List<Question.Option> sufferers = options(draft, false, !recipients, company, features);
        List<List<String>> pairs = new ArrayList<>();
        for (Question.Option doer : doers) {
            for (Question.Option sufferer : sufferers) {
                pairs.add(features.pair(doer.code(), sufferer.code()));
            }
        }
        return new Question(
                draft.scene.number(), draft.printed(), draft.act.type(), draft.symmetric, doers, sufferers, pairs);
    }

    private static List<Question.Option> options(
            Draft draft, boolean actor, boolean free, Company company, EndFeatures features) {
        String kept = actor ? draft.actorCode() : draft.recipientCode();
        List<Question.Option> options = new ArrayList<>();
        options.add(new Question.Option(kept, kept == null ? features.nobody(actor) : features.of(actor, kept)));
        if (!free) {
            return options;
        }
        if (kept != null) {
            options.add(new Question.Option(null, features.nobody(actor)));
        }
        Set<String> codes = new LinkedHashSet<>(company.in(draft.scene.number()));
        codes.addAll(company.ranked());
        if (kept != null) {
            codes.remove(kept);
        }
        for (String code : codes) {
            if (options.size() <= MOST_CANDIDATES) {
                options.add(new Question.Option(code, features.of(actor, code)));
            }
        }
        return options;
    }

    private static void apply(Draft draft, Question question, int answer, Company company) {
        int actor = question.actorOf(answer);
        int recipient = question.recipientOf(answer);
        if (actor > 0) {
            draft.actor = somebody(draft, question.actors().get(actor).code(), company);
            draft.inferred = true;
        }
        if (recipient > 0) {
            draft.recipient =
                    somebody(draft, question.recipients().get(recipient).code(), company);
            draft.inferred = true;
        }
    }

    private static @Nullable Participant somebody(Draft draft, @Nullable String code, Company company) {
        return code == null ? null : company.nearest(draft.scene.number(), code);
    }
}
