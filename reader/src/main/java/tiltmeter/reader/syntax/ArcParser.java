package tiltmeter.reader.syntax;

import java.util.List;
import java.util.stream.IntStream;
import tiltmeter.weights.LabelSets;
import tiltmeter.weights.LinearModel;

/**
 * Draws the arcs of a tagged sentence with the transitions that the model was trained on: arc to the left, to the right
 * or none, and then shift, reduce or pass. Greedy: at most as many steps as pairs of words. Thread-safe.
 */
final class ArcParser {
    /** How far on either side a word that was left without a head may look for one. */
    private static final int RESCUE_WINDOW = 5;

    private enum Arc {
        LEFT,
        RIGHT,
        NONE
    }

    private enum Move {
        SHIFT,
        REDUCE,
        PASS
    }

    private final Scorer scorer;
    private final Arc[] arcs;
    private final Move[] moves;
    private final String[] names;
    private final int root;

    private final int[] shifting;
    private final int[] arcless;
    private final int[] arclessKeeping;
    private final int[] notReducing;
    private final int[] leftArcs;
    private final int[] rightArcs;
    private final int[] all;

    ArcParser(LinearModel model, LabelSets sets, Lexemes lexemes) {
        List<String> labels = model.labels();
        int count = labels.size();
        arcs = new Arc[count];
        moves = new Move[count];
        names = new String[count + 1];
        for (int i = 0; i < count; i++) {
            String[] parts = labels.get(i).split("_", 3);
            arcs[i] = arc(parts[0]);
            moves[i] = move(parts[1]);
            names[i] = parts[2];
        }
        root = count;
        names[root] = "root";
        scorer = new Scorer(
                model,
                lexemes,
                IntStream.range(0, names.length)
                        .map(i -> lexemes.atom(names[i]))
                        .toArray());
        shifting = sets.shifting();
        arcless = sets.arcless();
        arclessKeeping = sets.arclessKeeping();
        notReducing = sets.notReducing();
        leftArcs = sets.leftArcs();
        rightArcs = sets.rightArcs();
        all = IntStream.range(0, count).toArray();
    }

    /** The name of a label that {@link #parse} left in the arcs. */
    String name(int label) {
        return names[label];
    }

    /** Fills in the arcs of a tagged {@code draft}. Afterwards every word has a head. */
    void parse(Draft draft) {
        Scorer.Room room = scorer.room();
        Transitions state = new Transitions(draft.size);
        while (!state.done()) {
            scorer.score(draft, state, room);
            step(draft.arcs, state, best(room.scores, allowed(draft.arcs, state)));
        }
        for (int word = 1; word <= draft.size; word++) {
            if (draft.arcs.head(word) == Arcs.NONE) {
                rescue(draft, word, state, room);
            }
        }
    }

    private void step(Arcs made, Transitions state, int label) {
        switch (arcs[label]) {
            case LEFT -> made.attach(state.top(), state.input(), label);
            case RIGHT -> made.attach(state.input(), state.top(), label);
            case NONE -> {}
        }
        // After a left arc a shift, and after a right one a reduction, would be a pass: the model has no such labels.
        switch (moves[label]) {
            case SHIFT -> state.shift();
            case REDUCE -> state.reduce();
            case PASS -> state.pass();
        }
    }

    private int[] allowed(Arcs made, Transitions state) {
        int top = state.top();
        int front = state.input();
        if (top == 0) {
            return shifting;
        }
        if (made.under(top, front)) {
            return arcless;
        }
        boolean headed = made.head(top) != Arcs.NONE;
        if (made.under(front, top)) {
            return headed ? arcless : arclessKeeping;
        }
        return headed ? all : notReducing;
    }

    /** The first of the highest. */
    private static int best(float[] scores, int[] labels) {
        int best = labels[0];
        for (int label : labels) {
            if (scores[best] < scores[label]) {
                best = label;
            }
        }
        return best;
    }

    /** Gives a word the likeliest head near it, or the root. */
    private void rescue(Draft draft, int word, Transitions state, Scorer.Room room) {
        Rescue found = null;
        for (int step = -1; step <= 1; step += 2) {
            for (int i = 1; i <= RESCUE_WINDOW; i++) {
                int head = word + step * i;
                if (head < 0 || head > draft.size) {
                    break;
                }
                if (!draft.arcs.under(head, word)) {
                    state.look(Math.min(head, word), Math.max(head, word));
                    scorer.score(draft, state, room);
                    int label = best(room.scores, step > 0 ? leftArcs : rightArcs);
                    if (found == null || found.score < room.scores[label]) {
                        found = new Rescue(head, label, room.scores[label]);
                    }
                }
            }
        }
        if (found == null) {
            draft.arcs.attach(word, 0, root);
        } else {
            draft.arcs.attach(word, found.head, found.label);
        }
    }

    private record Rescue(int head, int label, float score) {}

    private static Arc arc(String letter) {
        return switch (letter) {
            case "L" -> Arc.LEFT;
            case "R" -> Arc.RIGHT;
            default -> Arc.NONE;
        };
    }

    private static Move move(String letter) {
        return switch (letter) {
            case "S" -> Move.SHIFT;
            case "R" -> Move.REDUCE;
            default -> Move.PASS;
        };
    }
}
