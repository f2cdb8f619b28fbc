package tiltmeter.reader.syntax;

import java.util.List;
import tiltmeter.weights.LinearModel;
import tiltmeter.weights.Place;

/** Gives each word its part of speech, from left to right. Thread-safe. */
final class Tagger {
    private final Scorer scorer;
    private final List<String> labels;
    private final int[] labelAtoms;

    Tagger(LinearModel model, Lexemes lexemes) {
        this.labels = model.labels();
        this.labelAtoms = labels.stream().mapToInt(lexemes::atom).toArray();
        this.scorer = new Scorer(model, lexemes, labelAtoms);
    }

    /** Fills in the tags of {@code draft}; gives the same as strings, the root's left out. */
    String[] tag(Draft draft) {
        String[] tags = new String[draft.size];
        Scorer.Room room = scorer.room();
        Cursor cursor = new Cursor(draft.size);
        for (cursor.word = 1; cursor.word <= draft.size; cursor.word++) {
            scorer.score(draft, cursor, room);
            int best = best(room.scores);
            draft.tags[cursor.word] = labelAtoms[best];
            tags[cursor.word - 1] = labels.get(best);
        }
        return tags;
    }

    /** The first of the highest. */
    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[best] < scores[i]) {
                best = i;
            }
        }
        return best;
    }

    /** The tagger does not see the root. */
    private static final class Cursor implements Position {
        private final int size;
        private int word;

        Cursor(int size) {
            this.size = size;
        }

        @Override
        public int word(Place place, int window) {
            int at = word + window;
            return at >= 1 && at <= size ? at : Arcs.NONE;
        }
    }
}
