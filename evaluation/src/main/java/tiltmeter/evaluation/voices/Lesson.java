package tiltmeter.evaluation.voices;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tiltmeter.evaluation.Words;
import tiltmeter.evaluation.gold.GoldArticle;
import tiltmeter.evaluation.gold.GoldEvent;
import tiltmeter.model.Event;
import tiltmeter.reader.voices.VoiceQuestion;

/**
 * A question with its right options.
 *
 * @param right places of right options, at least one
 */
record Lesson(VoiceQuestion question, List<Integer> right) {
    Lesson {
        right = List.copyOf(right);
    }

    /**
     * What the labels say to {@code question}; labels of the act's type before those of another. Null where no label
     * shares a word of the trigger, where none of the options is right, or where there is nothing to choose.
     */
    static @Nullable Lesson of(VoiceQuestion question, GoldArticle article) {
        List<GoldEvent> named = article.events().stream()
                .filter(event -> event.n() == question.sentence() && Words.overlap(event.trigger(), question.trigger()))
                .toList();
        List<GoldEvent> same =
                named.stream().filter(event -> event.type() == question.type()).toList();
        List<Integer> right = new ArrayList<>();
        for (int i = 0; i < question.options().size(); i++) {
            String name = question.options().get(i).name();
            if ((same.isEmpty() ? named : same).stream().anyMatch(event -> agrees(name, event.voice()))) {
                right.add(i);
            }
        }
        return right.isEmpty() ? null : new Lesson(question, right);
    }

    private static boolean agrees(String name, @Nullable String voice) {
        if (voice == null || name.equals(Event.AUTHOR) || voice.equals(Event.AUTHOR)) {
            return name.equals(voice);
        }
        return key(name).equals(key(voice));
    }

    /** The last word in plain letters, so that spellings of one name agree. */
    private static String key(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(last, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }
}
