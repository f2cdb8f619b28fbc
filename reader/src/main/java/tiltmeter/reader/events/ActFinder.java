package tiltmeter.reader.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.acts.Act;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.model.EventType;
import tiltmeter.model.Participant;
import tiltmeter.model.Reason.Alternative;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.events.FrameMatcher.Match;
import tiltmeter.reader.syntax.Token;

/** Finds the words of a sentence that name acts, and makes one draft for each pair of ends. */
final class ActFinder {
    /** More pairs than this come from lists ("the 27 members and their 30 partners"), not from acts. */
    private static final int MOST_PAIRS = 12;

    /** How many words after a light verb its noun may stand to be part of the trigger. */
    private static final int NOUN_WITHIN = 5;

    /** Acts that answer another act, which their object names: they leave it standing as an act of its own. */
    private static final Set<EventType> ANSWERING =
            EnumSet.of(EventType.REJECT, EventType.ACCUSE, EventType.SUPPORT, EventType.SANCTION);

    private final ActLexicon lexicon;

    ActFinder(ActLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Drafts in reading order of their triggers. */
    List<Draft> find(Scene scene) {
        FrameMatcher matcher = new FrameMatcher(scene, lexicon);
        List<List<Match>> fitting = new ArrayList<>();
        Set<Integer> consumed = new HashSet<>();
        for (Token token : scene.parse().tokens()) {
            List<Match> matches = partOfAName(scene, token) ? List.of() : matcher.matches(token);
            fitting.add(matches);
        }
        for (Token token : scene.parse().tokens()) {
            List<Match> matches = fitting.get(token.index());
            if (!matches.isEmpty()) {
                for (int noun : matches.get(0).consumed()) {
                    if (matcher.light(token) || !twoActs(matches.get(0), fitting.get(noun))) {
                        consumed.add(noun);
                    }
                }
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (Token token : scene.parse().tokens()) {
            List<Match> matches = fitting.get(token.index());
            if (!matches.isEmpty() && !consumed.contains(token.index())) {
                List<Draft> found = drafts(scene, matches);
                if (matcher.light(token)) {
                    Span words = withNoun(scene, token, matches.get(0).consumed());
                    found.forEach(draft -> draft.words = words);
                }
                drafts.addAll(found);
            }
        }
        return SameDeed.merge(scene, drafts);
    }

    /**
     * "Dismissed the proposal" rejects, and tells of a proposal; "lifted the sanctions" tells of one act only, since
     * what is lifted is the measure that the lifting is about.
     */
    private static boolean twoActs(Match verb, List<Match> noun) {
        if (noun.isEmpty()) {
            return false;
        }
        EventType first = verb.act().type();
        EventType second = noun.get(0).act().type();
        return first != second && ANSWERING.contains(first);
    }

    /** From a light verb to the noun that it carries, if that follows closely: "launched an airstrike". */
    private static Span withNoun(Scene scene, Token verb, Set<Integer> consumed) {
        int end = verb.span().end();
        for (Token token : scene.parse().tokens()) {
            int distance = token.index() - verb.index();
            if (consumed.contains(token.index()) && distance > 0 && distance <= NOUN_WITHIN) {
                end = Math.max(end, token.span().end());
            }
        }
        return new Span(verb.span().start(), end);
    }

    /** "Support" in "Support Ukraine Foundation" names nobody's act. */
    private static boolean partOfAName(Scene scene, Token token) {
        return token.pos().startsWith("NNP") && scene.covering(token) != null;
    }

    private static List<Draft> drafts(Scene scene, List<Match> matches) {
        Match best = matches.get(0);
        List<Alternative> alternatives = alternatives(matches);
        List<Draft> drafts = new ArrayList<>();
        for (@Nullable Participant actor : orNobody(best.actors())) {
            for (@Nullable Participant recipient : orNobody(best.recipients())) {
                if (drafts.size() < MOST_PAIRS && (actor == null || !actor.equals(recipient))) {
                    Draft draft = new Draft(scene, best.act(), best.trigger(), actor, recipient);
                    draft.alternatives.addAll(alternatives);
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private static List<@Nullable Participant> orNobody(List<Participant> participants) {
        List<@Nullable Participant> list = new ArrayList<>(participants);
        if (list.isEmpty()) {
            list.add(null);
        }
        return list;
    }

    /** Other types whose frames fit too, each with a share by how much its frame asks for. */
    private static List<Alternative> alternatives(List<Match> matches) {
        Act best = matches.get(0).act();
        double sum = 0;
        for (Match match : matches) {
            sum += 1 + match.act().frame().demands();
        }
        List<Alternative> found = new ArrayList<>();
        for (Match match : matches) {
            Act act = match.act();
            if (act.type() != best.type() && found.stream().noneMatch(a -> a.type() == act.type())) {
                double share = (1 + act.frame().demands()) / sum;
                found.add(new Alternative(act.type(), Math.round(share * 100) / 100.0));
            }
        }
        return found;
    }
}
