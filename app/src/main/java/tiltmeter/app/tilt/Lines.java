package tiltmeter.app.tilt;

import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence into lines. */
public final class Lines {
    private Lines() {}

    /** Lines of at most {@code columns} characters, broken at blanks; a longer word stays whole. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
