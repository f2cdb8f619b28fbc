package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Participant;
import tiltmeter.reader.statements.Attribution;
import tiltmeter.reader.syntax.Token;

/**
 * What surrounds an act whose ends are asked about.
 *
 * @param above the act whose trigger is nearest above in the tree
 * @param beside the other acts of the sentence
 * @param speaker who says the words that tell the act
 * @param addressee to whom
 * @param suggestion the act elsewhere that this one most likely tells again
 * @param places what stands where its frame looks for the ends
 */
record Setting(
        Draft draft,
        @Nullable Draft above,
        List<Draft> beside,
        @Nullable Participant speaker,
        @Nullable Participant addressee,
        @Nullable Draft suggestion,
        Places places) {
    private static final int MOST_STEPS_UP = 12;

    /** @param together all acts of the sentence */
    static Setting of(
            Draft draft,
            List<Draft> together,
            List<Attribution> attributions,
            @Nullable Draft suggestion,
            Places places) {
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
        return new Setting(
                draft,
                above(draft, byTrigger),
                beside,
                said == null ? null : said.speaker(),
                said == null ? null : said.addressee(),
                suggestion,
                places);
    }

    private static @Nullable Draft above(Draft draft, Map<Integer, Draft> byTrigger) {
        Token token = draft.trigger;
        for (int steps = 0; steps < MOST_STEPS_UP && token.head() >= 0; steps++) {
            token = draft.scene.parse().token(token.head());
            Draft above = byTrigger.get(token.index());
            if (above != null && above.trigger.index() != draft.trigger.index()) {
                return above;
            }
        }
        return null;
    }

    /** "The" of "the visit", "owner" of "his visit", "none". */
    String determiner() {
        for (Token child : draft.scene.parse().children(draft.trigger)) {
            if (child.label().equals("det")) {
                return child.lemma();
            }
            if (child.label().equals("poss")) {
                return "owner";
            }
        }
        return "none";
    }
}
