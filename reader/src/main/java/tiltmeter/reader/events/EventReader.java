package tiltmeter.reader.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;
import tiltmeter.model.Reason;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.ends.Judge;
import tiltmeter.reader.ids.Ids;
import tiltmeter.reader.reality.StatusJudge;
import tiltmeter.reader.reality.StatusReader;
import tiltmeter.reader.statements.Attribution;
import tiltmeter.reader.time.TimeExpression;
import tiltmeter.reader.voices.VoiceJudge;

/** Turns the scenes of an article into events. Stateless between articles, so that every thread may share one. */
public final class EventReader {
    private final ActFinder finder;
    private final SpeechJudgements judgements;
    private final Statuses statuses;
    private final VoiceJudge voiceJudge;
    private final EndChooser ends;
    private final Opinions opinions;
    private final Confidence confidence;
    private final Steps steps;

    /**
     * @param statusJudge settles whether an act happened, after the rules of {@code statusReader}
     * @param judge settles ends that a clause leaves open
     * @param voiceJudge settles whose word an act is
     * @param opinion asked about every act between two ends of one sentence
     */
    public EventReader(
            ActLexicon lexicon,
            StatusReader statusReader,
            StatusJudge statusJudge,
            Judge judge,
            VoiceJudge voiceJudge,
            SecondOpinion opinion) {
        this.ends = new EndChooser(judge, lexicon.members("@light"));
        this.finder = new ActFinder(lexicon);
        this.judgements = new SpeechJudgements(lexicon, statusReader);
        this.statuses = new Statuses(statusReader, statusJudge);
        this.voiceJudge = voiceJudge;
        this.opinions = new Opinions(opinion);
        this.confidence = Confidence.load();
        this.steps = new Steps(lexicon, confidence);
    }

    /**
     * The events of one article, in reading order; spans are UTF-16 units of the body.
     *
     * @param articleId goes into the events' ids
     * @param times what {@link tiltmeter.reader.time.TimeReader} found, by sentence number
     */
    public List<Event> read(
            String articleId,
            @Nullable LocalDate published,
            List<Scene> scenes,
            List<Attribution> attributions,
            Map<Integer, List<TimeExpression>> times) {
        return told(articleId, published, scenes, attributions, times).stream()
                .map(Told::event)
                .toList();
    }

    /** As {@link #read}, with the steps that led to each event. */
    public List<Explanation> explain(
            String articleId,
            @Nullable LocalDate published,
            List<Scene> scenes,
            List<Attribution> attributions,
            Map<Integer, List<TimeExpression>> times) {
        return told(articleId, published, scenes, attributions, times).stream()
                .map(told -> new Explanation(
                        told.event(), steps.of(told.draft(), told.event(), told.evidence()), told.evidence()))
                .toList();
    }

    private record Told(Event event, Draft draft, Map<String, Double> evidence) {}

    private List<Told> told(
            String articleId,
            @Nullable LocalDate published,
            List<Scene> scenes,
            List<Attribution> attributions,
            Map<Integer, List<TimeExpression>> times) {
        Voices voices = new Voices(attributions, voiceJudge);
        Dating dating = new Dating(published);
        List<Draft> drafts = new ArrayList<>();
        for (Scene scene : scenes) {
            List<Draft> found = finder.find(scene);
            Inheritance.complete(found);
            found.addAll(judgements.find(scene, attributions, found));
            drafts.addAll(found);
        }
        ends.complete(drafts, scenes, attributions);
        statuses.assign(drafts, attributions);
        Map<Integer, List<Draft>> bySentence = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            dating.date(draft, times.getOrDefault(draft.scene.number(), List.of()));
            bySentence
                    .computeIfAbsent(draft.scene.number(), number -> new ArrayList<>())
                    .add(draft);
        }
        Retelling.date(drafts);
        bySentence.values().forEach(voices::assign);
        new Denials().link(drafts);
        Doubts.link(drafts);
        drafts.removeIf(draft -> !worthKeeping(draft));
        opinions.ask(drafts);
        List<Told> told = new ArrayList<>();
        Map<Place, Integer> siblings = new HashMap<>();
        drafts.forEach(draft -> siblings.merge(Place.of(draft), 1, Integer::sum));
        for (Draft draft : drafts) {
            Map<String, Double> evidence = Evidence.of(draft, siblings.getOrDefault(Place.of(draft), 1));
            Event event = event(articleId, draft, dating, confidence.of(evidence), told.size());
            told.add(new Told(event, draft, evidence));
        }
        return told;
    }

    /** Where a trigger stands: several acts of one word share it. */
    private record Place(int sentence, int word) {
        static Place of(Draft draft) {
            return new Place(draft.scene.number(), draft.trigger.index());
        }
    }

    /** An act of nobody known to nobody known tells nothing. */
    private static boolean worthKeeping(Draft draft) {
        return draft.actorCode() != null || draft.recipientCode() != null;
    }

    private static Event event(String articleId, Draft draft, Dating dating, double confidence, int number) {
        return new Event(
                Ids.hash("e", articleId + "|" + number + "|" + draft.trigger.span() + "|" + draft.act.rule()),
                articleId,
                draft.scene.number(),
                clause(draft),
                draft.words,
                draft.act.type(),
                draft.act.mode(),
                draft.act.contexts(),
                draft.act.cameo(),
                draft.act.intensity(),
                draft.actor,
                draft.recipient,
                draft.symmetric,
                draft.status,
                draft.voice,
                draft.voiceSpan,
                List.copyOf(draft.deniedBy),
                List.copyOf(draft.doubtedBy),
                draft.when,
                draft.whenText,
                dating.background(draft),
                Whereabouts.of(draft),
                confidence,
                new Reason(draft.act.rule(), draft.alternatives));
    }

    /** From the first to the last word of the trigger's subtree and the ends that stand in the same sentence. */
    private static Span clause(Draft draft) {
        Span reach = draft.scene.parse().reach(draft.trigger);
        Span sentence = draft.scene.parse().span();
        int start = reach.start();
        int end = reach.end();
        for (@Nullable Participant participant : new @Nullable Participant[] {draft.actor, draft.recipient}) {
            Span span = participant == null ? null : participant.span();
            if (span != null && sentence.contains(span)) {
                start = Math.min(start, span.start());
                end = Math.max(end, span.end());
            }
        }
        return new Span(start, end);
    }
}
