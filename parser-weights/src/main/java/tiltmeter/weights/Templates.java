package tiltmeter.weights;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the features of a model look at, with everything shared made once: first the words, then one atom per slot, then
 * the features as combinations of slots.
 *
 * @param words words to look up in a state
 * @param slots atoms to read off those words
 * @param lists many-valued traits, one template each; the first templates, in order
 * @param features slots that each further template joins, one to three
 */
public record Templates(List<Word> words, List<Slot> slots, List<Slot> lists, List<List<Integer>> features) {

    /**
     * A word that features look at.
     *
     * @param window distance from {@code place}, in words of the sentence or of the stack
     */
    public record Word(Place place, int window, Kin kin) {}

    /**
     * One trait of one word.
     *
     * @param word index in {@link #words}
     * @param length of a prefix or suffix, otherwise 0
     */
    public record Slot(int word, Trait trait, int length) {}

    public Templates {
        words = List.copyOf(words);
        slots = List.copyOf(slots);
        lists = List.copyOf(lists);
        features = List.copyOf(features);
    }

    public static Templates read(BinaryReader in) throws IOException {
        List<Word> words = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            words.add(new Word(Place.valueOf(in.text()), in.number(), Kin.valueOf(in.text())));
        }
        List<Slot> slots = readSlots(in);
        List<Slot> lists = readSlots(in);
        List<List<Integer>> features = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            features.add(Arrays.stream(in.ints()).boxed().toList());
        }
        return new Templates(words, slots, lists, features);
    }

    public void write(BinaryWriter out) throws IOException {
        out.number(words.size());
        for (Word word : words) {
            out.text(word.place().name());
            out.number(word.window());
            out.text(word.kin().name());
        }
        writeSlots(slots, out);
        writeSlots(lists, out);
        out.number(features.size());
        for (List<Integer> parts : features) {
            out.ints(parts.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private static List<Slot> readSlots(BinaryReader in) throws IOException {
        List<Slot> slots = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            slots.add(new Slot(in.number(), Trait.valueOf(in.text()), in.number()));
        }
        return slots;
    }

    private static void writeSlots(List<Slot> slots, BinaryWriter out) throws IOException {
        out.number(slots.size());
        for (Slot slot : slots) {
            out.number(slot.word());
            out.text(slot.trait().name());
            out.number(slot.length());
        }
    }
}
