package tiltmeter.app.reading;

import java.util.List;
import tiltmeter.ledger.Provenance;
import tiltmeter.model.Article;
import tiltmeter.model.Page;
import tiltmeter.model.Reading;
import tiltmeter.reader.Reader;
import tiltmeter.reader.events.Explanation;

/** The reader with its lexicons and weights, as a run needs it. */
public final class LoadedReader implements PageReader {
    private final Reader reader;

    private LoadedReader(Reader reader) {
        this.reader = reader;
    }

    /**
     * Loads lexicons and weights.
     *
     * @throws tiltmeter.lexicon.LexiconException if lexicons have bad lines
     */
    public static LoadedReader load() {
        return new LoadedReader(Reader.load());
    }

    @Override
    public Article article(Page page) {
        return reader.article(page);
    }

    @Override
    public Reading read(Article article) {
        return reader.read(article);
    }

    @Override
    public List<Explanation> explain(Article finished) {
        return reader.explain(finished);
    }

    @Override
    public Provenance provenance() {
        return new Provenance(reader.version(), reader.lexiconHash());
    }
}
