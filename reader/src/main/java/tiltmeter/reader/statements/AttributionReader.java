package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tiltmeter.lexicon.outlets.Outlets;
import tiltmeter.lexicon.statements.Cues;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.statements.Quotations.Quotation;
import tiltmeter.reader.syntax.Token;

/**
 * Finds who says what in the scenes of an article: by verbs, nouns and phrases that attribute, and by quotation marks.
 * Immutable.
 *
 * <p>Misses: words attributed without a cue or marks ("He was innocent. The court saw it otherwise."), and sentences of
 * more than {@value #LONGEST} words, which are no prose.
 */
public final class AttributionReader {
    private static final int LONGEST = 2000;

    /** Least probability, in [0, 1], at which an attribution is kept. */
    private static final double LEAST = 0.45;

    private final VerbCues verbs;
    private final NounCues nouns;
    private final PhraseCues phrases;
    private final LeadIns leadIns;
    private final CueWords words;
    private final LinearModel model;
    private final LearntCues learnt;
    private final Media media;

    /** A reader with the models that this build ships. */
    public AttributionReader(Cues cues, Outlets outlets) {
        this(cues, outlets, LinearModel.load());
    }

    /** A reader with other models, for those who train them: it knows no outlets. */
    public AttributionReader(Cues cues, LinearModel model) {
        this(cues, Outlets.none(), model);
    }

    private AttributionReader(Cues cues, Outlets outlets, LinearModel model) {
        this.verbs = new VerbCues(cues);
        this.nouns = new NounCues(cues);
        this.phrases = new PhraseCues(cues);
        this.leadIns = new LeadIns(cues);
        this.words = new CueWords(cues);
        this.model = model;
        this.media = new Media(outlets);
        this.learnt = new LearntCues(words, model);
    }

    /**
     * The attributions of one article, in reading order.
     *
     * @param scenes its parsed sentences, in reading order
     */
    public List<Attribution> read(String body, List<Scene> scenes) {
        Continuations continuations = new Continuations(media);
        for (Stage stage : stages(body, scenes)) {
            List<Finding> rules = ruled(stage);
            continuations.add(stage, kept(learnt.find(stage, rules), rules), leadIns.unfinished(stage));
        }
        List<Attribution> all = new ArrayList<>();
        for (Continuations.Told told : continuations.resolved()) {
            all.addAll(told.attributions());
        }
        return all;
    }

    /** Every word that may attribute, with what the models weigh about it; for those who train them. */
    public List<CueCase> cases(String body, List<Scene> scenes) {
        List<CueCase> all = new ArrayList<>();
        for (Stage stage : stages(body, scenes)) {
            Map<Integer, Finding> rules = new HashMap<>();
            ruled(stage).forEach(rule -> rules.putIfAbsent(rule.trigger().index(), rule));
            for (Option<Token> candidate : words.of(stage, model, rules)) {
                all.add(new CueCase(stage, candidate, rules.get(candidate.what().index())));
            }
        }
        return all;
    }

    private static List<Stage> stages(String body, List<Scene> scenes) {
        if (scenes.isEmpty()) {
            return List.of();
        }
        int start = scenes.get(0).parse().span().start();
        int end = scenes.get(scenes.size() - 1).parse().span().end();
        List<Quotation> quotations = Quotations.of(body, start, end);
        List<Stage> stages = new ArrayList<>();
        int first = 0;
        for (Scene scene : scenes) {
            Span sentence = scene.parse().span();
            while (first < quotations.size() && quotations.get(first).whole().end() <= sentence.start()) {
                first++;
            }
            int last = first;
            while (last < quotations.size() && quotations.get(last).whole().start() < sentence.end()) {
                last++;
            }
            if (scene.parse().size() <= LONGEST) {
                stages.add(new Stage(body, scene, quotations.subList(first, last)));
            }
        }
        return stages;
    }

    /**
     * What is sure enough, and of several cues for the same words the surest. The labels that the models were learnt
     * from have nothing inside a content, so that what a rule finds there is kept however little they think of it.
     */
    private static List<Finding> kept(List<Finding> findings, List<Finding> rules) {
        List<Finding> sure = findings.stream()
                .filter(finding -> finding.confidence() >= LEAST)
                .toList();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            boolean told = rules.stream()
                            .anyMatch(rule ->
                                    rule.trigger().index() == finding.trigger().index())
                    && sure.stream()
                            .anyMatch(other -> other.content().stream().anyMatch(span -> span.contains(finding.cue())));
            boolean surer = findings.stream()
                    .anyMatch(other -> (other.confidence() > finding.confidence()
                                    && other.content().equals(finding.content()))
                            || (other.confidence() >= LEAST && swallows(other, finding)));
            if ((told || finding.confidence() >= LEAST) && !surer) {
                kept.add(finding);
            }
        }
        return kept;
    }

    private List<Finding> ruled(Stage stage) {
        List<Finding> found = new ArrayList<>();
        for (Token token : stage.parse().tokens()) {
            Finding noun = nouns.find(stage, token);
            Finding finding = noun == null ? verbs.find(stage, token) : noun;
            if (finding != null) {
                found.add(finding);
            }
        }
        found.addAll(phrases.find(stage));
        Finding opening = leadIns.speakerAndColon(stage);
        if (opening != null) {
            found.add(opening);
        }
        found.removeIf(finding -> found.stream().anyMatch(other -> swallows(other, finding)));
        found.sort(Comparator.comparing(Finding::cue));
        return found;
    }

    /** Whether {@code inner} is what really attributes: "voiced concern that" beside "voiced". */
    private static boolean swallows(Finding inner, Finding outer) {
        return inner.cue().contains(outer.cue())
                && inner.cue().length() > outer.cue().length();
    }
}
