package tiltmeter.evaluation.eventtype;

import org.jspecify.annotations.Nullable;
import tiltmeter.lexicon.Problems;
import tiltmeter.lexicon.acts.ActLexicon;
import tiltmeter.model.EventType;
import tiltmeter.model.Span;
import tiltmeter.reader.syntax.CompactParser;
import tiltmeter.reader.syntax.SyntaxParser;
import tiltmeter.reader.types.PairTyper;

/** Typing by the model that the reader ships. */
public final class ModelTyping implements Typing {
    private final SyntaxParser parser;
    private final PairTyper typer;

    private ModelTyping(SyntaxParser parser, PairTyper typer) {
        this.parser = parser;
        this.typer = typer;
    }

    /** Reads the parser's weights, the lexicon and the model. */
    public static ModelTyping load() {
        Problems problems = new Problems();
        ActLexicon lexicon = ActLexicon.load(problems);
        problems.throwIfAny();
        return new ModelTyping(CompactParser.load(), PairTyper.load(lexicon));
    }

    @Override
    public EventType type(String text, @Nullable Span source, @Nullable Span target) {
        return typer.type(parser, text, source, target).type();
    }
}
