package tiltmeter.reader.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tiltmeter.model.Status;
import tiltmeter.reader.reality.Judgement;
import tiltmeter.reader.reality.StatusJudge;
import tiltmeter.reader.reality.StatusQuestion;
import tiltmeter.reader.reality.StatusReader;
import tiltmeter.reader.statements.Attribution;

/**
 * Settles whether the acts of an article happened: the rules first, then, unless the words right at the act settle it,
 * the judge, who knows what the rules said.
 */
final class Statuses {
    /** Kinds of rules that the judge is not asked about: where they decided it was more often wrong than they. */
    private static final Set<String> SETTLED = Set.of("modal", "negation", "negating", "question", "condition");

    private final StatusReader rules;
    private final StatusJudge judge;

    Statuses(StatusReader rules, StatusJudge judge) {
        this.rules = rules;
        this.judge = judge;
    }

    /** Fills in the status of every draft of an article, and what decided it. */
    void assign(List<Draft> drafts, List<Attribution> attributions) {
        Map<Integer, Map<Integer, Draft>> triggers = new HashMap<>();
        for (Draft draft : drafts) {
            triggers.computeIfAbsent(draft.scene.number(), number -> new HashMap<>())
                    .putIfAbsent(draft.trigger.index(), draft);
        }
        for (Draft draft : drafts) {
            if (draft.performed) {
                draft.status = Status.HAPPENED;
                draft.statusBecause = "performed";
                continue;
            }
            Judgement ruled = rules.judge(draft.scene.parse(), draft.trigger);
            draft.status = settled(ruled)
                    ? ruled.status()
                    : judge.answer(new StatusQuestion(
                            draft.scene.number(),
                            draft.printed(),
                            draft.act.type(),
                            ruled,
                            StatusFeatures.of(
                                    draft,
                                    ruled,
                                    triggers.getOrDefault(draft.scene.number(), Map.of()),
                                    attributions)));
            draft.statusBecause = draft.status == ruled.status()
                    ? ruled.because()
                    : "by the status model; by rule it would be "
                            + ruled.status().word() + " (" + ruled.because() + ")";
        }
    }

    private static boolean settled(Judgement ruled) {
        String because = ruled.because();
        int colon = because.indexOf(':');
        return SETTLED.contains(colon < 0 ? because : because.substring(0, colon));
    }
}
