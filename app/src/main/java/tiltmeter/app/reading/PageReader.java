package tiltmeter.app.reading;

import tiltmeter.ledger.Provenance;
import tiltmeter.model.Article;
import tiltmeter.model.Page;
import tiltmeter.model.Reading;

/** The reader as a run needs it. Every thread may use the same one. */
public interface PageReader {
    /** The clean article of a page, not yet parsed; its spans count UTF-16 units. */
    Article article(Page page);

    /** The records of a clean article; spans count code points of its body. */
    Reading read(Article article);

    /** What its records are made by. */
    Provenance provenance();
}
