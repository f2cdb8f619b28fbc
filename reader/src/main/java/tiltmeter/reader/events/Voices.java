package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;
import tiltmeter.reader.statements.Attribution;
import tiltmeter.reader.voices.VoiceJudge;
import tiltmeter.reader.voices.VoiceQuestion;

/**
 * Finds out from whom an article has each act of a sentence. The rules propose; a learnt model may take another of the
 * sentence's speakers instead, or the article itself.
 */
final class Voices {
    private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();
    private final VoiceJudge judge;

    Voices(List<Attribution> attributions, VoiceJudge judge) {
        for (Attribution attribution : attributions) {
            bySentence
                    .computeIfAbsent(attribution.sentence(), number -> new ArrayList<>())
                    .add(attribution);
        }
        this.judge = judge;
    }

    /** Sets the voice of every draft of one sentence. */
    void assign(List<Draft> drafts) {
        Map<Integer, Draft> byTrigger = new HashMap<>();
        for (Draft draft : drafts) {
            byTrigger.putIfAbsent(draft.trigger.index(), draft);
        }
        for (Draft draft : drafts) {
            boolean done = draft.performed || VoiceRules.firstPerson(draft); // to say it is to do it
            if (!done) {
                assign(draft, byTrigger);
            }
        }
    }

    private void assign(Draft draft, Map<Integer, Draft> byTrigger) {
        List<Attribution> here = bySentence.getOrDefault(draft.scene.number(), List.of());
        VoiceRules.Verdict verdict = VoiceRules.verdict(draft, here, byTrigger);
        Draft speech = VoiceRules.speechAbove(draft, byTrigger);
        Map<String, Participant> speakers = new LinkedHashMap<>();
        Map<String, List<String>> features = new LinkedHashMap<>();
        String ruled = name(verdict.speaker());
        features.put(ruled, new ArrayList<>());
        features.put(Event.AUTHOR, VoiceFeatures.ofAuthor(draft, ruled.equals(Event.AUTHOR)));
        for (Attribution attribution : here) {
            Participant speaker = attribution.speaker();
            if (speaker != null && VoiceRules.speaks(attribution)) {
                speakers.putIfAbsent(name(speaker), speaker);
                add(
                        features,
                        name(speaker),
                        VoiceFeatures.of(attribution, draft, attribution.equals(verdict.attribution())));
            }
        }
        if (speech != null && speech.actor != null) {
            speakers.putIfAbsent(name(speech.actor), speech.actor);
            add(features, name(speech.actor), VoiceFeatures.ofSpeech(speech, draft, verdict.speech() != null));
        }
        List<VoiceQuestion.Option> options = new ArrayList<>();
        features.forEach((name, each) -> options.add(new VoiceQuestion.Option(name, each)));
        VoiceQuestion question = new VoiceQuestion(draft.scene.number(), draft.printed(), draft.act.type(), options);
        String chosen =
                options.size() < 2 ? ruled : options.get(judge.answer(question)).name();
        draft.voiceRuled = chosen.equals(ruled) ? null : ruled;
        if (!chosen.equals(Event.AUTHOR)) {
            speak(draft, Objects.requireNonNull(speakers.get(chosen)));
        }
    }

    private static void add(Map<String, List<String>> features, String name, List<String> more) {
        List<String> all = features.computeIfAbsent(name, each -> new ArrayList<>());
        for (String feature : more) {
            if (!all.contains(feature)) {
                all.add(feature);
            }
        }
    }

    private static String name(@Nullable Participant speaker) {
        return speaker == null ? Event.AUTHOR : Draft.nameOf(speaker);
    }

    private static void speak(Draft draft, Participant speaker) {
        draft.voice = Draft.nameOf(speaker);
        draft.voiceSpan = speaker.span();
        draft.voiceCode = speaker.code();
    }
}
