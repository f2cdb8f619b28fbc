package tiltmeter.evaluation.events;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tiltmeter.evaluation.Assignment;
import tiltmeter.evaluation.Tally;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldEvent;

/** A labelled article and what the reader made of it. */
public record Pair(GoldArticle gold, GoldArticle system) {

    /** Two events that were paired: the label and the reader's. */
    public record Match(GoldEvent gold, GoldEvent system) {}

    /** The events of one sentence that are left after pairing, and the pairs. */
    record Split(List<Match> matches, List<GoldEvent> missed, List<GoldEvent> spurious) {}

    /** The numbers of all sentences with an event, in order. */
    TreeSet<Integer> sentences() {
        TreeSet<Integer> numbers = new TreeSet<>();
        gold.events().forEach(event -> numbers.add(event.n()));
        system.events().forEach(event -> numbers.add(event.n()));
        return numbers;
    }

    /** The largest possible number of pairs inside sentences, one to one, among the events that {@code scope} keeps. */
    Tally tally(Level level, Scope scope) {
        Tally sum = Tally.NONE;
        for (int n : sentences()) {
            List<GoldEvent> golden = in(gold, n, scope);
            List<GoldEvent> found = in(system, n, scope);
            int hits = 0;
            for (int column : Assignment.heaviest(weights(golden, found, level, false))) {
                hits += column < 0 ? 0 : 1;
            }
            sum = sum.plus(new Tally(hits, golden.size(), found.size()));
        }
        return sum;
    }

    /**
     * Pairs the events of sentence {@code n}: as many as possible agree in type and actors, and of several such
     * pairings the one with most triggers in common. Status, voice and dates have no say, since they are judged by it.
     */
    Split split(int n) {
        List<GoldEvent> golden = in(gold, n, Scope.ALL);
        List<GoldEvent> found = in(system, n, Scope.ALL);
        int[] columns = Assignment.heaviest(weights(golden, found, Level.TYPE_ACTORS, true));
        return split(golden, found, columns);
    }

    /** The pairs of sentence {@code n} that agree in type and actors. */
    public List<Match> agreeing(int n) {
        return split(n).matches();
    }

    static Split split(List<GoldEvent> golden, List<GoldEvent> found, int[] columns) {
        List<Match> matches = new ArrayList<>();
        List<GoldEvent> missed = new ArrayList<>();
        boolean[] used = new boolean[found.size()];
        for (int i = 0; i < golden.size(); i++) {
            if (columns[i] < 0) {
                missed.add(golden.get(i));
            } else {
                used[columns[i]] = true;
                matches.add(new Match(golden.get(i), found.get(columns[i])));
            }
        }
        List<GoldEvent> spurious = new ArrayList<>();
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                spurious.add(found.get(j));
            }
        }
        return new Split(matches, missed, spurious);
    }

    /** All pairs that agree in type and actors, in the order of the labels within sentences. */
    public List<Match> matches() {
        List<Match> all = new ArrayList<>();
        for (int n : sentences()) {
            all.addAll(split(n).matches());
        }
        return all;
    }

    private static int[][] weights(List<GoldEvent> golden, List<GoldEvent> found, Level level, boolean byTrigger) {
        // A pair outweighs any number of shared triggers.
        int pair = byTrigger ? golden.size() + found.size() + 1 : 1;
        int[][] weights = new int[golden.size()][found.size()];
        for (int i = 0; i < golden.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                GoldEvent g = golden.get(i);
                GoldEvent s = found.get(j);
                if (level.agree(g, s)) {
                    weights[i][j] = pair + (byTrigger && Level.TRIGGER.agree(g, s) ? 1 : 0);
                }
            }
        }
        return weights;
    }

    private static List<GoldEvent> in(GoldArticle article, int n, Scope scope) {
        return article.events().stream()
                .filter(event -> event.n() == n && scope.keeps(event))
                .toList();
    }
}
