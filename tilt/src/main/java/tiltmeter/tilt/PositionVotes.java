package tiltmeter.tilt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.EventType;

/**
 * Turns what a country says about the poles into votes, so that words have the unit, the floor and the bands of
 * dealings: all that one story has of one speaker on one party is one vote, cooperative if its mean stance is above 0,
 * that weighs the size of the mean. Verbal acts of the country that back or blame (SUPPORT, ACCUSE, REJECT) are stances
 * of 1 and -1.
 */
final class PositionVotes {
    private final Evidence evidence;
    private final Question question;
    private final TiltMeasure dealings;
    private final Settings settings;

    PositionVotes(Evidence evidence, Question question, TiltMeasure dealings, Settings settings) {
        this.evidence = evidence;
        this.question = question;
        this.dealings = dealings;
        this.settings = settings;
    }

    Tilt words() {
        return dealings.withVotes(votes(question.a(), dealings.votesA()), votes(question.b(), dealings.votesB()))
                .smoothed();
    }

    /** All that one story has of the country on one party. */
    private static final class Told {
        private double sum;
        private int count;
        private double confidence;
        private @Nullable LocalDate day;
        private final TreeSet<String> records = new TreeSet<>();
        private final TreeSet<String> articles = new TreeSet<>();
        private final TreeSet<String> outlets = new TreeSet<>();

        void add(double stance, LocalDate on, double itsConfidence) {
            sum += stance;
            confidence = Math.max(confidence, itsConfidence);
            count++;
            day = day == null || on.isBefore(day) ? on : day;
        }
    }

    private List<Vote> votes(Pole pole, List<Vote> acts) {
        Map<String, Map<String, Told>> told = new TreeMap<>();
        for (Position position : evidence.positions()) {
            LocalDate day = settings.day(position.when());
            if (day != null
                    && position.speaker().equals(question.country())
                    && pole.has(position.target(), day)
                    && inWindow(day)) {
                Told one = told(told, position.story(), position.target());
                one.add(position.stance(), day, position.confidence());
                one.records.add(position.statement());
                one.articles.add(position.article());
                if (!position.outlet().isEmpty()) {
                    one.outlets.add(position.outlet());
                }
            }
        }
        for (Vote act : acts) {
            if (act.fate() == Fate.COUNTED
                    && act.actor().equals(question.country())
                    && verbal(act)
                    && act.day() != null) {
                Told one = told(told, act.story(), act.recipient());
                one.add(act.cooperative() ? 1 : -1, act.day(), act.confidence());
                one.records.addAll(act.events());
                one.articles.addAll(act.articles());
                one.outlets.addAll(act.outlets());
            }
        }
        List<Vote> votes = new ArrayList<>();
        told.forEach((story, targets) -> targets.forEach((target, one) -> votes.add(vote(story, target, one))));
        votes.removeIf(vote -> !(vote.weight() > 0));
        return votes;
    }

    private static Told told(Map<String, Map<String, Told>> told, String story, String target) {
        return told.computeIfAbsent(story, key -> new TreeMap<>()).computeIfAbsent(target, key -> new Told());
    }

    private static boolean verbal(Vote act) {
        return act.type() == EventType.SUPPORT || act.type() == EventType.ACCUSE || act.type() == EventType.REJECT;
    }

    private boolean inWindow(LocalDate day) {
        return (question.from() == null || !day.isBefore(question.from()))
                && (question.to() == null || !day.isAfter(question.to()));
    }

    private Vote vote(String story, String target, Told one) {
        double mean = one.sum / one.count;
        TreeSet<String> families = new TreeSet<>();
        one.outlets.forEach(outlet -> families.add(evidence.ownership().family(outlet)));
        return new Vote(
                story,
                question.country(),
                target,
                false,
                mean > 0 ? EventType.SUPPORT : EventType.ACCUSE,
                10 * mean,
                Fate.COUNTED,
                one.day,
                Math.abs(mean) * settings.weight(one.confidence),
                one.confidence,
                families.size() > 1,
                List.copyOf(one.records),
                List.copyOf(one.articles),
                List.copyOf(one.outlets),
                List.copyOf(families));
    }
}
