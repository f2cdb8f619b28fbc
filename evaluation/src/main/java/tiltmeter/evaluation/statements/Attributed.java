package tiltmeter.evaluation.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.QuotationForm;
import tiltmeter.model.Span;

/** One attribution as spans in code points of its text: who, by which words, what. Each may be in pieces or empty. */
record Attributed(List<Span> source, List<Span> cue, List<Span> content) {
    Attributed {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The two as one, where {@code next} goes on from this one or names another speaker of it; else null. */
    @Nullable
    Attributed joined(Attributed next) {
        if (cue.equals(next.cue) && content.equals(next.content)) {
            return new Attributed(both(source, next.source), cue, content);
        }
        boolean goesOn = source.equals(next.source) && (cue.isEmpty() || next.cue.isEmpty());
        return goesOn ? new Attributed(source, both(cue, next.cue), both(content, next.content)) : null;
    }

    private static List<Span> both(List<Span> first, List<Span> second) {
        List<Span> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** Whether the two contents share at least half of the longer one. */
    boolean sameContent(Attributed other) {
        BitSet mine = places(content);
        BitSet others = places(other.content);
        int longer = Math.max(mine.cardinality(), others.cardinality());
        mine.and(others);
        return longer > 0 && 2 * mine.cardinality() >= longer;
    }

    /** Whether the two sources share a character, or neither has one. */
    boolean sameSource(Attributed other) {
        return meet(source, other.source);
    }

    /** Whether the two cues share a character, or neither has one. */
    boolean sameCue(Attributed other) {
        return meet(cue, other.cue);
    }

    private static boolean meet(List<Span> a, List<Span> b) {
        return a.isEmpty() ? b.isEmpty() : places(a).intersects(places(b));
    }

    private static BitSet places(List<Span> spans) {
        BitSet places = new BitSet();
        spans.forEach(span -> places.set(span.start(), span.end()));
        return places;
    }

    /**
     * How the content is quoted, told by the double quotation marks in and right before its pieces: direct when all its
     * letters stand between marks, indirect when none does. Single marks are not looked at: most are apostrophes.
     */
    QuotationForm form(int[] text) {
        boolean inMarks = false;
        boolean outside = false;
        boolean inside = false;
        for (Span piece : content) {
            int before = piece.start() == 0 ? ' ' : text[piece.start() - 1];
            inMarks = before == '“' || before == '"';
            for (int i = piece.start(); i < piece.end(); i++) {
                int c = text[i];
                if (c == '“') {
                    inMarks = true;
                } else if (c == '”') {
                    inMarks = false;
                } else if (c == '"') {
                    inMarks = !inMarks;
                } else if (Character.isLetterOrDigit(c)) {
                    inside |= inMarks;
                    outside |= !inMarks;
                }
            }
        }
        return !inside ? QuotationForm.INDIRECT : outside ? QuotationForm.MIXED : QuotationForm.DIRECT;
    }

    /** The triple as lists of {@code [start, end]}. */
    Map<String, Object> json() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("source", pairs(source));
        map.put("cue", pairs(cue));
        map.put("content", pairs(content));
        return map;
    }

    private static List<List<Integer>> pairs(List<Span> spans) {
        return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
    }
}
