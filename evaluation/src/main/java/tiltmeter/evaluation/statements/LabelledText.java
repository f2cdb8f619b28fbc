package tiltmeter.evaluation.statements;

import java.util.ArrayList;
import java.util.List;
import tiltmeter.model.Span;
import tiltmeter.reader.actors.ActorResolver;
import tiltmeter.reader.actors.Discourse;
import tiltmeter.reader.actors.Scene;
import tiltmeter.reader.article.SentenceSplitter;
import tiltmeter.reader.syntax.ParsedSentence;
import tiltmeter.reader.syntax.SyntaxParser;

/**
 * A labelled text, parsed, with its labels in the reader's offsets.
 *
 * @param gold labels as UTF-16 spans
 */
record LabelledText(QuotedText text, List<Scene> scenes, List<Attributed> gold) {
    LabelledText {
        scenes = List.copyOf(scenes);
        gold = List.copyOf(gold);
    }

    /** Parses every sentence of {@code text}, so that the models see the dull ones too. */
    static LabelledText of(QuotedText text, SyntaxParser parser, ActorResolver actors) {
        String body = text.text();
        Discourse discourse = actors.begin(null);
        List<Scene> scenes = new ArrayList<>();
        List<Span> sentences = SentenceSplitter.split(body);
        for (int i = 0; i < sentences.size(); i++) {
            ParsedSentence parse = parser.parse(body, sentences.get(i));
            scenes.add(Scene.of(i, parse, discourse.resolve(body, parse)));
        }
        int[] units = units(body);
        List<Attributed> gold = new ArrayList<>();
        for (Attributed each : text.gold()) {
            gold.add(new Attributed(
                    moved(each.source(), units), moved(each.cue(), units), moved(each.content(), units)));
        }
        return new LabelledText(text, scenes, gold);
    }

    String body() {
        return text.text();
    }

    /** The UTF-16 offset of each code point, and of the end. */
    private static int[] units(String body) {
        int[] units = new int[body.codePointCount(0, body.length()) + 1];
        for (int point = 0, unit = 0; point < units.length; point++) {
            units[point] = unit;
            unit += unit < body.length() ? Character.charCount(body.codePointAt(unit)) : 0;
        }
        return units;
    }

    private static List<Span> moved(List<Span> spans, int[] to) {
        return spans.stream()
                .map(span -> new Span(to[span.start()], to[span.end()]))
                .toList();
    }
}
