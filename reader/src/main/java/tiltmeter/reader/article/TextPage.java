package tiltmeter.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tiltmeter.model.DateOrigin;

/**
 * Reads plain text: an optional head, then paragraphs.
 *
 * <p>The head is a block of {@code Name: value} lines closed by a blank line; it counts as one only if the page's first
 * line is a known name. Known are {@code Title}, {@code Published} (or {@code Date}), {@code Publisher}, {@code Url},
 * {@code Author} and {@code Reports}; other names are passed over.
 */
final class TextPage {
    private static final List<String> FIRST_NAMES =
            List.of("title", "published", "date", "publisher", "url", "author", "reports");

    private TextPage() {}

    static void read(String content, Draft draft) {
        List<String> lines = Cleaning.lines(Cleaning.characters(content));
        int from = head(lines, draft);
        paragraphs(lines.subList(from, lines.size())).forEach(line -> draft.paragraphs.add(Paragraph.loose(line)));
    }

    private static int head(List<String> lines, Draft draft) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isEmpty()) {
            first++;
        }
        if (first == lines.size() || !FIRST_NAMES.contains(name(lines.get(first)))) {
            return 0;
        }
        int at = first;
        while (at < lines.size() && !lines.get(at).isEmpty()) {
            if (name(lines.get(at)).isEmpty()) {
                return 0; // prose that happens to start with "Title:"
            }
            at++;
        }
        for (String line : lines.subList(first, at)) {
            String value = line.substring(line.indexOf(':') + 1).strip();
            switch (name(line)) {
                case "title" -> draft.title(value);
                case "published", "date" -> draft.published(Dates.parse(value), DateOrigin.METADATA);
                case "publisher" -> draft.publisher(value);
                case "url" -> draft.url(value);
                case "author" -> draft.author(value);
                default -> {}
            }
        }
        return at;
    }

    /** The lower-case name before a line's colon, or empty if the line has none. */
    private static String name(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > 20) {
            return "";
        }
        for (int i = 0; i < colon; i++) {
            if (!Character.isLetter(line.charAt(i)) && line.charAt(i) != '-') {
                return "";
            }
        }
        return line.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /** Paragraphs end at blank lines, and at every line end unless the text is wrapped by hand. */
    private static List<String> paragraphs(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        boolean wrapped = isWrapped(lines);
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            boolean goesOn =
                    !open.isEmpty() && !line.isEmpty() && ((wrapped && !isListItem(line)) || continues(open, line));
            if (!goesOn) {
                close(open, paragraphs);
            }
            if (!line.isEmpty()) {
                open.append(open.isEmpty() ? "" : " ").append(line);
            }
        }
        close(open, paragraphs);
        return paragraphs;
    }

    /** Whether the lines look cut at a margin: most of those inside a block go on in lower case. */
    private static boolean isWrapped(List<String> lines) {
        int inner = 0;
        int lower = 0;
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1);
            String line = lines.get(i);
            if (!before.isEmpty() && !line.isEmpty() && before.length() < 160) {
                inner++;
                lower += Character.isLowerCase(line.charAt(0)) ? 1 : 0;
            }
        }
        return lower >= 2 && lower * 5 >= inner * 2;
    }

    private static boolean continues(StringBuilder open, String line) {
        char last = open.charAt(open.length() - 1);
        return Character.isLowerCase(line.charAt(0)) && (Character.isLetterOrDigit(last) || last == ',' || last == '-');
    }

    private static boolean isListItem(String line) {
        return "•*-–".indexOf(line.charAt(0)) >= 0 && line.length() > 1 && line.charAt(1) == ' ';
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }
}
