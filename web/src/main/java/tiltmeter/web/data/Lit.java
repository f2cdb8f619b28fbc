package tiltmeter.web.data;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tiltmeter.model.Article;
import tiltmeter.model.Event;
import tiltmeter.model.Participant;
import tiltmeter.model.Span;
import tiltmeter.model.Statement;

/** Cuts sentences into pieces that are lit alike, so that whoever shows them needs no arithmetic on offsets. */
public final class Lit {
    /** Longest piece that is shown whole, in UTF-16 units: a page of one endless word must not hang the browser. */
    private static final int LONGEST = 6000;

    private static final int SHOWN_FIRST = 4000;
    private static final int SHOWN_LAST = 1000;

    private Lit() {}

    /** Words to light, in code points of the body, and what they are. */
    public record Mark(Span span, String role) {}

    /** Words that are lit alike; {@code roles} is empty where they are not lit. */
    public record Piece(String text, List<String> roles) {}

    /**
     * A sentence in pieces.
     *
     * @param number of the sentence in the article, from 0
     */
    public record Sentence(int number, List<Piece> pieces) {}

    /** The marks of an event: its clause, trigger, ends and voice. */
    public static List<Mark> of(Event event) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(event.span(), "clause"));
        marks.add(new Mark(event.trigger(), "trigger"));
        add(marks, event.actor(), "actor");
        add(marks, event.recipient(), "recipient");
        if (event.voiceSpan() != null) {
            marks.add(new Mark(event.voiceSpan(), "voice"));
        }
        return marks;
    }

    /** The marks of a statement: its content, cue and speaker. */
    public static List<Mark> of(Statement statement) {
        List<Mark> marks = new ArrayList<>();
        statement.content().forEach(span -> marks.add(new Mark(span, "content")));
        if (statement.cue() != null) {
            marks.add(new Mark(statement.cue(), "cue"));
        }
        add(marks, statement.speaker(), "speaker");
        return marks;
    }

    private static void add(List<Mark> marks, @Nullable Participant participant, String role) {
        if (participant != null && participant.span() != null) {
            marks.add(new Mark(participant.span(), role));
        }
    }

    /** The sentences {@code from} to before {@code to}, cut at the ends of {@code marks}. */
    public static List<Sentence> sentences(Article article, int from, int to, List<Mark> marks) {
        List<Sentence> sentences = new ArrayList<>();
        String body = article.body();
        int points = 0;
        int units = 0;
        int last = Math.min(to, article.sentences().size());
        for (int n = Math.max(0, from); n < last; n++) {
            Span span = article.sentences().get(n);
            units = body.offsetByCodePoints(units, span.start() - points);
            int end = body.offsetByCodePoints(units, span.length());
            sentences.add(new Sentence(n, pieces(body.substring(units, end), span, marks)));
            units = end;
            points = span.end();
        }
        return sentences;
    }

    private static List<Piece> pieces(String text, Span span, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        List<Mark> here = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.span().start() < span.end() && mark.span().end() > span.start()) {
                here.add(mark);
                cuts.add(Math.max(span.start(), mark.span().start()));
                cuts.add(Math.min(span.end(), mark.span().end()));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int units = 0;
        Integer start = null;
        for (int cut : cuts) {
            if (start != null) {
                int begin = start;
                int end = text.offsetByCodePoints(units, cut - begin);
                List<String> roles = here.stream()
                        .filter(mark ->
                                mark.span().start() <= begin && mark.span().end() >= cut)
                        .map(Mark::role)
                        .distinct()
                        .toList();
                pieces.add(new Piece(shortened(text.substring(units, end)), roles));
                units = end;
            }
            start = cut;
        }
        return pieces;
    }

    /** The text, or of an endless one its beginning and end, and how much is left out. */
    public static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int first = Character.isHighSurrogate(text.charAt(SHOWN_FIRST - 1)) ? SHOWN_FIRST - 1 : SHOWN_FIRST;
        int last = text.length() - SHOWN_LAST;
        last += Character.isLowSurrogate(text.charAt(last)) ? 1 : 0;
        return text.substring(0, first) + " [" + (last - first) + " characters left out] " + text.substring(last);
    }
}
