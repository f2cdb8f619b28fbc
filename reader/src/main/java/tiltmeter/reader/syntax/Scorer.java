package tiltmeter.reader.syntax;

import java.util.Arrays;
import java.util.List;
import tiltmeter.weights.FeatureTable;
import tiltmeter.weights.Kin;
import tiltmeter.weights.LinearModel;
import tiltmeter.weights.Templates;
import tiltmeter.weights.Trait;

/**
 * Scores the labels of a model at a position. Adds weights up in the order of the stock library, so that rounding, and
 * with it every choice, is the same. Immutable; what changes is in {@link Room}.
 */
final class Scorer {
    private static final int VALENCIES = 3;
    private static final int[] NOTHING = {};

    private final FeatureTable features;
    private final int labelCount;
    private final Templates.Word[] words;
    private final Templates.Slot[] slots;
    private final Templates.Slot[] lists;
    private final int[][] parts;
    private final int[] valencies;
    private final int[] first;
    private final int[] last;
    private final int[] labelAtoms;

    /** @param labelAtoms atom of each label that {@link Arcs} may hold */
    Scorer(LinearModel model, Lexemes lexemes, int[] labelAtoms) {
        Templates templates = model.templates();
        this.features = model.features();
        this.labelCount = model.labels().size();
        this.words = templates.words().toArray(Templates.Word[]::new);
        this.slots = templates.slots().toArray(Templates.Slot[]::new);
        this.lists = templates.lists().toArray(Templates.Slot[]::new);
        this.parts = templates.features().stream()
                .map(feature -> feature.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.valencies = valencies(lexemes);
        this.first = new int[] {lexemes.atom("0")};
        this.last = new int[] {lexemes.atom("1")};
        this.labelAtoms = labelAtoms;
    }

    /** What one call needs to write in. */
    final class Room {
        final float[] scores = new float[labelCount];
        private final int[] found = new int[words.length];
        private final int[] atoms = new int[slots.length];
        private long[] rows = new long[2 * parts.length];

        private void reserve(int size) {
            if (size > rows.length) {
                rows = Arrays.copyOf(rows, 2 * size);
            }
        }
    }

    Room room() {
        return new Room();
    }

    /** One score per label, in {@link Room#scores}. */
    void score(Draft draft, Position position, Room room) {
        int count = findRows(draft, position, room);
        Arrays.fill(room.scores, 0);
        features.addAll(room.rows, count, room.scores);
    }

    /** Finds the rows of all features before any is added up; see {@link FeatureTable#find}. */
    private int findRows(Draft draft, Position position, Room room) {
        int[] atoms = room.atoms;
        for (int i = 0; i < words.length; i++) {
            room.found[i] = find(draft.arcs, position, words[i]);
        }
        for (int i = 0; i < slots.length; i++) {
            int word = room.found[slots[i].word()];
            atoms[i] = word < 0 ? 0 : atom(draft, word, slots[i]);
        }
        int count = 0;
        for (int i = 0; i < lists.length; i++) {
            int word = room.found[lists[i].word()];
            int[] list = word < 0 ? NOTHING : list(draft, word, lists[i].trait());
            room.reserve(count + list.length + parts.length);
            for (int atom : list) {
                room.rows[count++] = features.find(FeatureTable.key(i, atom, 0, 0));
            }
        }
        room.reserve(count + parts.length);
        for (int i = 0; i < parts.length; i++) {
            room.rows[count++] = row(lists.length + i, parts[i], atoms);
        }
        return count;
    }

    private long row(int template, int[] parts, int[] atoms) {
        int one = atoms[parts[0]];
        int two = parts.length > 1 ? atoms[parts[1]] : 0;
        int three = parts.length > 2 ? atoms[parts[2]] : 0;
        boolean missing = one == 0 || (parts.length > 1 && two == 0) || (parts.length > 2 && three == 0);
        return missing ? FeatureTable.NONE : features.find(FeatureTable.key(template, one, two, three));
    }

    private static int find(Arcs arcs, Position position, Templates.Word wanted) {
        int word = position.word(wanted.place(), wanted.window());
        if (word < 0 || wanted.kin() == Kin.SELF) {
            return word;
        }
        return switch (wanted.kin()) {
            case SELF -> word;
            case HEAD -> arcs.head(word);
            case GRANDHEAD -> arcs.grandhead(word);
            case LEFTMOST -> arcs.leftmost(word, 0);
            case LEFTMOST_2 -> arcs.leftmost(word, 1);
            case RIGHTMOST -> arcs.rightmost(word, 0);
            case RIGHTMOST_2 -> arcs.rightmost(word, 1);
            case LEFT_SIBLING -> arcs.leftSibling(word, 0);
            case LEFT_SIBLING_2 -> arcs.leftSibling(word, 1);
        };
    }

    private int atom(Draft draft, int word, Templates.Slot slot) {
        Lexeme lexeme = draft.lexemes[word];
        return switch (slot.trait()) {
            case TAG -> draft.tags[word];
            case LEMMA -> draft.lemmas[word];
            case LABEL -> draft.arcs.label(word) < 0 ? 0 : labelAtoms[draft.arcs.label(word)];
            case VALENCY -> valencies[valency(draft.arcs, word)];
            case FORM -> lexeme.formAtom();
            case LOWER -> lexeme.lowerAtom();
            case SHAPE -> lexeme.shapeAtom();
            case AMBIGUITY -> lexeme.ambiguityAtom();
            case PREFIX -> lexeme.affixes()[Lexemes.prefixPlace(slot.length())];
            case SUFFIX -> lexeme.affixes()[Lexemes.suffixPlace(slot.length())];
            case CLUSTERS, AMBIGUOUS_TAGS, SPELLING, POSITION ->
                throw new IllegalStateException("not a single atom: " + slot);
        };
    }

    private int[] list(Draft draft, int word, Trait trait) {
        Lexeme lexeme = draft.lexemes[word];
        return switch (trait) {
            case CLUSTERS -> lexeme.clusters();
            case AMBIGUOUS_TAGS -> lexeme.tags();
            case SPELLING -> word == 1 ? lexeme.spellingAtStart() : lexeme.spelling();
            case POSITION -> word == 1 ? first : word == draft.size ? last : NOTHING;
            case FORM, LOWER, SHAPE, TAG, LEMMA, LABEL, AMBIGUITY, VALENCY, PREFIX, SUFFIX ->
                throw new IllegalStateException("not a list: " + trait);
        };
    }

    /** How many dependents a word has on either side, up to two. */
    private static int valency(Arcs arcs, int word) {
        int left = arcs.leftmost(word, 0) < 0 ? 0 : arcs.leftmost(word, 1) < 0 ? 1 : 2;
        int right = arcs.rightmost(word, 0) < 0 ? 0 : arcs.rightmost(word, 1) < 0 ? 1 : 2;
        return left * VALENCIES + right;
    }

    private static int[] valencies(Lexemes lexemes) {
        List<String> left = List.of("", "<", "<<");
        List<String> right = List.of("", ">", ">>");
        int[] atoms = new int[VALENCIES * VALENCIES];
        for (int l = 0; l < VALENCIES; l++) {
            for (int r = 0; r < VALENCIES; r++) {
                atoms[l * VALENCIES + r] = lexemes.atom(left.get(l) + "-" + right.get(r));
            }
        }
        return atoms;
    }
}
