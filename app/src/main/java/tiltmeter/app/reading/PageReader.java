package tiltmeter.app.reading;

import java.util.List;
import tiltmeter.ledger.Provenance;
import tiltmeter.model.Article;
import tiltmeter.model.Page;
import tiltmeter.model.Reading;
import tiltmeter.reader.events.Explanation;

/** The reader as a run needs it. Every thread may use the same one. */
public interface PageReader {
    /** The clean article of a page, not yet parsed; its spans count UTF-16 units. */
    Article article(Page page);

    /** The records of a clean article; spans count code points of its body. */
    Reading read(Article article);

    /** How each event of a finished article came about, in their order; empty where the reader cannot tell. */
    default List<Explanation> explain(Article finished) {
        return List.of();
    }

    /** What its records are made by. */
    Provenance provenance();
}
