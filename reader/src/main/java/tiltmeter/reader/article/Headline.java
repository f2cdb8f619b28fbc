package tiltmeter.reader.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the headline at the top of a page's paragraphs and takes it off the story. */
final class Headline {
    /** How many paragraphs from the top may repeat the headline. */
    private static final int TOP = 8;

    private Headline() {}

    /** The headline that stands above the story, or null: a line without an end mark before the first prose. */
    static @Nullable String find(List<Paragraph> paragraphs) {
        int prose = firstProse(paragraphs);
        if (prose < 1) {
            return null;
        }
        for (int i = 0; i < prose; i++) {
            String line = paragraphs.get(i).text();
            boolean headline = Prose.words(line) >= 4 && Prose.isFragment(line) && !Furniture.isJunk(line);
            // the line below repeats it without the navigation that was glued to it
            boolean glued = i + 1 < prose
                    && key(line).endsWith(key(paragraphs.get(i + 1).text()));
            if (headline && !glued) {
                return line;
            }
        }
        return null;
    }

    /** {@code paragraphs} without those at the top that are the headline, alone or behind glued navigation. */
    static List<Paragraph> off(List<Paragraph> paragraphs, @Nullable String title) {
        if (title == null || key(title).length() < 12) {
            return paragraphs;
        }
        String key = key(title);
        List<Paragraph> top = new java.util.ArrayList<>(paragraphs.subList(0, Math.min(TOP, paragraphs.size())));
        List<Paragraph> rest = paragraphs.subList(top.size(), paragraphs.size());
        top.removeIf(paragraph -> {
            String line = paragraph.text();
            String other = key(line);
            return other.equals(key)
                    || (other.endsWith(key) && !Prose.is(line))
                    || (other.length() >= 20 && key.endsWith(other) && !Prose.is(line));
        });
        top.addAll(rest);
        return top;
    }

    private static int firstProse(List<Paragraph> paragraphs) {
        for (int i = 0; i < Math.min(TOP, paragraphs.size()); i++) {
            if (Prose.is(paragraphs.get(i).text())
                    && Prose.words(paragraphs.get(i).text()) >= 12) {
                return i;
            }
        }
        return -1;
    }

    /** Letters and digits alone, lower case: the same however quotes and blanks are set. */
    static String key(String line) {
        StringBuilder key = new StringBuilder(line.length());
        line.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
