package tiltmeter.reader.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private final VerbCues verbs;
    private final NounCues nouns;
    private final PhraseCues phrases;
    private final LeadIns leadIns;

    public AttributionReader(Cues cues) {
        this.verbs = new VerbCues(cues);
        this.nouns = new NounCues(cues);
        this.phrases = new PhraseCues(cues);
        this.leadIns = new LeadIns(cues);
    }

    /**
     * The attributions of one article, in reading order.
     *
     * @param scenes its parsed sentences, in reading order
     */
    public List<Attribution> read(String body, List<Scene> scenes) {
        if (scenes.isEmpty()) {
            return List.of();
        }
        int start = scenes.get(0).parse().span().start();
        int end = scenes.get(scenes.size() - 1).parse().span().end();
        List<Quotation> quotations = Quotations.of(body, start, end);
        Continuations continuations = new Continuations();
        List<Attribution> all = new ArrayList<>();
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
                Stage stage = new Stage(body, scene, quotations.subList(first, last));
                continuations.add(stage, findings(stage), leadIns.unfinished(stage));
            }
        }
        for (Continuations.Told told : continuations.resolved()) {
            all.addAll(told.attributions());
        }
        return all;
    }

    private List<Finding> findings(Stage stage) {
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
