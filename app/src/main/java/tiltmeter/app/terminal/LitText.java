package tiltmeter.app.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tiltmeter.model.Span;

/**
 * A stretch of text whose evidence is lit: in colours where the terminal has them, between brackets where it has not.
 * Where spans overlap, a colour is that of the role that stands first in {@link Role}; brackets nest.
 */
public final class LitText {
    /** What a span is evidence of. */
    public enum Role {
        TRIGGER("act", "\u001b[1;30;43m"),
        ACTOR("actor", "\u001b[1;36m"),
        RECIPIENT("to", "\u001b[1;35m"),
        SPEAKER("speaker", "\u001b[1;34m"),
        ADDRESSEE("told", "\u001b[34m"),
        CUE("cue", "\u001b[32m"),
        CONTENT("said", "\u001b[4m");

        private final String label;
        private final String colour;

        Role(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }
    }

    /** A span with its role, in code points of the whole text. */
    public record Mark(Span span, Role role) {}

    private static final String RESET = "\u001b[0m";

    private LitText() {}

    /** What each colour stands for, in one line; of brackets, which say it themselves, nothing. */
    public static String legend(boolean colour) {
        return colour
                ? Stream.of(Role.values())
                        .map(role -> role.colour + role.label + RESET)
                        .collect(Collectors.joining("  "))
                : "";
    }

    /**
     * The lines of {@code stretch} of a text.
     *
     * @param codePoints the whole text
     * @param marks spans in any order; what lies outside the stretch is left out
     * @param width columns that a line may take
     */
    public static List<String> lines(int[] codePoints, Span stretch, List<Mark> marks, boolean colour, int width) {
        List<Mark> inside = marks.stream()
                .filter(mark -> mark.span().overlaps(stretch))
                .distinct()
                .toList();
        Wrapper wrapper = new Wrapper(width);
        for (int i = stretch.start(); i < stretch.end(); i++) {
            int at = i;
            if (colour) {
                EnumSet<Role> roles = EnumSet.noneOf(Role.class);
                inside.stream()
                        .filter(mark ->
                                mark.span().start() <= at && at < mark.span().end())
                        .forEach(mark -> roles.add(mark.role()));
                wrapper.add(codePoints[i], style(roles));
            } else {
                closing(inside, at).forEach(wrapper::addPlain);
                opening(inside, at, stretch).forEach(wrapper::addPlain);
                wrapper.add(codePoints[i], "");
            }
        }
        if (!colour) {
            inside.stream().filter(mark -> mark.span().end() >= stretch.end()).forEach(mark -> wrapper.addPlain("]"));
        }
        return wrapper.lines();
    }

    private static List<String> opening(List<Mark> marks, int at, Span stretch) {
        return marks.stream()
                .filter(mark -> Math.max(mark.span().start(), stretch.start()) == at)
                .filter(mark -> mark.span().length() > 0)
                .sorted(Comparator.comparing((Mark mark) -> -mark.span().end()).thenComparing(Mark::role))
                .map(mark -> "[" + mark.role().label + ": ")
                .toList();
    }

    private static List<String> closing(List<Mark> marks, int at) {
        return marks.stream()
                .filter(mark -> mark.span().end() == at)
                .map(mark -> "]")
                .toList();
    }

    private static String style(Set<Role> roles) {
        String style = roles.contains(Role.CONTENT) ? Role.CONTENT.colour : "";
        return roles.stream()
                .filter(role -> role != Role.CONTENT)
                .findFirst()
                .map(role -> style + role.colour)
                .orElse(style);
    }

    /** Breaks lines at blanks, and carries the style over the break. */
    private static final class Wrapper {
        private final int width;
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private final StringBuilder word = new StringBuilder();
        private int lineColumns;
        private int wordColumns;
        private String wordStyle = "";
        /** The blank before the word, if one stands there: it is written only when the word stays on the line. */
        private String gap = "";

        Wrapper(int width) {
            this.width = width;
        }

        void addPlain(String text) {
            text.codePoints().forEach(c -> add(c, ""));
        }

        void add(int codePoint, String style) {
            boolean blank = Character.isWhitespace(codePoint);
            if (!style.equals(wordStyle)) {
                word.append(wordStyle.isEmpty() ? "" : RESET).append(style);
                wordStyle = style;
            }
            if (blank) {
                endWord();
                gap = wordStyle.isEmpty() ? " " : wordStyle + " " + RESET;
            } else if (Character.getType(codePoint) != Character.CONTROL) {
                word.appendCodePoint(codePoint);
                wordColumns += Widths.of(codePoint);
            }
        }

        List<String> lines() {
            endWord();
            endLine();
            return lines;
        }

        private void endWord() {
            if (wordColumns == 0) {
                word.setLength(0);
                word.append(wordStyle);
                return;
            }
            if (lineColumns > 0 && lineColumns + 1 + wordColumns > width) {
                endLine();
            }
            if (lineColumns > 0 && !gap.isEmpty()) {
                line.append(gap);
                lineColumns++;
            }
            gap = "";
            line.append(word).append(wordStyle.isEmpty() ? "" : RESET);
            lineColumns += wordColumns;
            wordColumns = 0;
            word.setLength(0);
            word.append(wordStyle);
        }

        private void endLine() {
            if (lineColumns > 0) {
                lines.add(line.toString());
            }
            line.setLength(0);
            lineColumns = 0;
        }
    }
}
