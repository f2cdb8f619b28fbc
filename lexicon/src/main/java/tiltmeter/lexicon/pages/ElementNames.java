package tiltmeter.lexicon.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.Table;

/** What the names of elements in {@code pages/elements.tsv} tell. Immutable. */
public final class ElementNames {
    /** Longer ones are a page that lost a quotation mark; to look into them takes time that grows with the square. */
    private static final int LONGEST = 2000;

    private final Set<String> furniture;
    private final List<String> story;
    private final Set<String> standfirst;

    private ElementNames(Set<String> furniture, List<String> story, Set<String> standfirst) {
        this.furniture = Set.copyOf(furniture);
        this.story = List.copyOf(story);
        this.standfirst = Set.copyOf(standfirst);
    }

    /** Reads the file; what is wrong with it is noted in {@code problems}. */
    public static ElementNames load(Problems problems) {
        Set<String> furniture = new HashSet<>();
        List<String> story = new ArrayList<>();
        Set<String> standfirst = new HashSet<>();
        Table table = Table.load("pages/elements.tsv", 2, problems);
        for (Table.Row row : table.rows()) {
            String name = row.cell(1);
            if (name.isEmpty() || !name.equals(name.toLowerCase(Locale.ROOT))) {
                problems.add(table.file(), row.line(), "not a name in lower case: " + name);
            }
            boolean isNew = switch (row.cell(0)) {
                case "furniture" -> furniture.add(name);
                case "story" -> story.add(name);
                case "standfirst" -> standfirst.add(name);
                default -> false;
            };
            if (!isNew) {
                problems.add(
                        table.file(), row.line(), "not a kind of name, or stands twice: " + row.cell(0) + " " + name);
            }
        }
        return new ElementNames(furniture, story, standfirst);
    }

    /** Whether {@code names}, a class or id as written, call an element furniture. */
    public boolean isFurniture(String names) {
        if (names.isEmpty() || names.length() > LONGEST || isStory(names)) {
            return false;
        }
        String lower = names.toLowerCase(Locale.ROOT);
        if (lower.endsWith("sidebar") || lower.contains("sidebar ")) { // not "sidebar-grid", a layout
            return true;
        }
        if (lower.contains("sr-only") || lower.contains("screen-reader") || lower.contains("screenreader")) {
            return true;
        }
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            boolean end = i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i));
            boolean hump = !end
                    && i > 0
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (end || hump) {
                if (furniture.contains(lower.substring(from, i))) {
                    return true;
                }
                from = end ? i + 1 : i;
            }
        }
        return false;
    }

    /** Whether {@code names} call an element the story. */
    public boolean isStory(String names) {
        if (names.isEmpty() || names.length() > LONGEST) {
            return false;
        }
        String lower = names.toLowerCase(Locale.ROOT);
        return story.stream().anyMatch(lower::contains);
    }

    /** Whether {@code names} call an element the lines between headline and story. */
    public boolean isStandfirst(String names) {
        if (names.length() > LONGEST) {
            return false;
        }
        for (String name : names.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            for (int at = 0; at >= 0 && at < name.length(); ) {
                if (standfirst.contains(name.substring(at))) {
                    return true;
                }
                int mark = nextMark(name, at);
                if (mark > 0 && standfirst.contains(name.substring(at, mark))) {
                    return true;
                }
                at = mark < 0 ? -1 : mark + 1;
            }
        }
        return false;
    }

    private static int nextMark(String name, int from) {
        for (int i = from; i < name.length(); i++) {
            if (name.charAt(i) == '-' || name.charAt(i) == '_') {
                return i;
            }
        }
        return -1;
    }
}
